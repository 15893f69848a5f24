import { ChangeSetType, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/core';

/** Stops `em.remove` on what is only ever soft-deleted: a slip must be loud, because the row would be gone. */
export class RefuseHardDeletes implements EventSubscriber {
  onFlush(args: FlushEventArgs): void {
    for (const change of args.uow.getChangeSets()) {
      if (change.type === ChangeSetType.DELETE && 'deletedAt' in change.meta.properties) {
        throw new Error(`${change.meta.className} is soft-deleted: set deletedAt instead of removing it.`);
      }
    }
  }
}
