import { done, doneSchema } from '../../trpc/fields.ts';
import { router } from '../../trpc/init.ts';
import { pageOf } from '../../trpc/page.ts';
import { adminProcedure } from '../../trpc/procedures.ts';
import { invitePerson } from './invite-person.ts';
import { listPeople } from './list-people.query.ts';
import { invitedSchema, inviteInput, peopleInput, personIdInput, personSchema, renameInput } from './person.schema.ts';
import { reinstatePerson } from './reinstate-person.ts';
import { reinvitePerson } from './reinvite-person.ts';
import { removePerson } from './remove-person.ts';
import { renamePerson } from './rename-person.ts';
import { suspendPerson } from './suspend-person.ts';

export const adminPeopleRouter = router({
  list: adminProcedure
    .input(peopleInput)
    .output(pageOf(personSchema))
    .query(({ ctx, input }) => listPeople(ctx.app, ctx.actor, input)),

  invite: adminProcedure
    .input(inviteInput)
    .output(invitedSchema)
    .mutation(({ ctx, input }) => invitePerson(ctx.app, ctx.actor, input)),

  reinvite: adminProcedure
    .input(personIdInput)
    .output(invitedSchema)
    .mutation(({ ctx, input }) => reinvitePerson(ctx.app, ctx.actor, input.personId)),

  suspend: adminProcedure
    .input(personIdInput)
    .output(personSchema)
    .mutation(({ ctx, input }) => suspendPerson(ctx.app, ctx.actor, input.personId)),

  reinstate: adminProcedure
    .input(personIdInput)
    .output(personSchema)
    .mutation(({ ctx, input }) => reinstatePerson(ctx.app, ctx.actor, input.personId)),

  remove: adminProcedure
    .input(personIdInput)
    .output(doneSchema)
    .mutation(async ({ ctx, input }) => {
      await removePerson(ctx.app, ctx.actor, input.personId);
      return done;
    }),

  rename: adminProcedure
    .input(renameInput)
    .output(personSchema)
    .mutation(({ ctx, input }) => renamePerson(ctx.app, ctx.actor, input)),
});
