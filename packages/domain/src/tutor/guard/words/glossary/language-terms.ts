/** Terms of grammar and literature, and colours. See `scienceTerms` for what a line holds. */
export const languageTerms = `
noun: sustantivo, nom commun, nom propre, substantif, Substantiv, Hauptwort, Nomen, substantivo, sostantivo, 名词, 명사, danh từ, اسم
proper noun: nombre propio, nom propre, Eigenname, nome próprio, nome proprio, 专有名词, 고유명사
verb: verbo, verbe, Zeitwort, Tunwort, 动词, 동사, động từ, فعل
adjective: adjetivo, adjectif, Eigenschaftswort, aggettivo, 形容词, 형용사, tính từ, صفة
adverb: adverbio, adverbe, Umstandswort, advérbio, avverbio, 副词, 부사, trạng từ, ظرف
pronoun: pronombre, pronom, Fürwort, pronome, 代词, 대명사, đại từ, ضمير
preposition: Verhältniswort, 介词, 전치사, giới từ, حرف جر
conjunction: conjunción, conjonction, Bindewort, congiunzione, conjunção, 连词, 접속사, liên từ, حرف عطف
interjection: interjección, Ausrufewort, interiezione, interjeição, 感叹词, 감탄사, thán từ
article: artículo, Geschlechtswort, articolo, artigo, 冠词, 관사, mạo từ
subject: sujeto, sujet, Satzgegenstand, Subjekt, soggetto, sujeito, 主语, 주어, chủ ngữ, فاعل
object: objeto, complément d'objet, Objekt, oggetto, 宾语, 목적어, tân ngữ, مفعول به
predicate: predicado, prédicat, Satzaussage, Prädikat, predicato, 谓语, 서술어, vị ngữ
sentence: oración, Satz, frase completa, 句子, 문장, câu văn, جملة
clause: cláusula, proposition subordonnée, Nebensatz, 从句
paragraph: párrafo, paragraphe, Absatz, parágrafo, paragrafo, 段落, 문단, đoạn văn, فقرة
plural: Mehrzahl, plurale, 复数, 복수, số nhiều, جمع
singular: Einzahl, singulier, singolare, 单数, 단수, số ít, مفرد
past tense: pretérito, tiempo pasado, passé composé, Vergangenheit, passato prossimo, 过去时, 과거 시제, thì quá khứ
present tense: tiempo presente, Gegenwart, 现在时, 현재 시제, thì hiện tại
future tense: tiempo futuro, Zukunft, 将来时, 미래 시제, thì tương lai
synonym: sinónimo, synonyme, sinonimo, sinônimo, 同义词, 동의어, từ đồng nghĩa, مرادف
antonym: antónimo, antonyme, Gegenteil, antonimo, 反义词, 반의어, từ trái nghĩa, تضاد
homonym: homónimo, omonimo, 同音词, 동음이의어
prefix: prefijo, préfixe, Vorsilbe, Präfix, prefixo, prefisso, 前缀, 접두사, tiền tố, بادئة
suffix: sufijo, suffixe, Nachsilbe, sufixo, suffisso, 后缀, 접미사, hậu tố, لاحقة
syllable: sílaba, Silbe, sillaba, 音节, 음절, âm tiết, مقطع
vowel: vocales, voyelle, Selbstlaut, Vokal, vogal, vocale, 元音, 모음, nguyên âm, حرف علة
consonant: consonante, Mitlaut, Konsonant, consoante, 辅音, 자음, phụ âm
comma: virgule, Beistrich, vírgula, virgola, 逗号, 쉼표, dấu phẩy, فاصلة
period/full stop: punto final, Schlusspunkt, ponto final, 句号, 마침표, dấu chấm, نقطة
question mark: signo de interrogación, point d'interrogation, Fragezeichen, ponto de interrogação, punto interrogativo, 问号, 물음표, dấu chấm hỏi
apostrophe: apóstrofo, Auslassungszeichen, apostrofo, 撇号
metaphor: Metapher, Metaphern, 隐喻, 暗喻, 은유, ẩn dụ, استعارة
simile: símil, Vergleichssatz, similitudine, 明喻, 比喻, 직유, so sánh, تشبيه
personification: personificación, Vermenschlichung, personificazione, personificação, 拟人, 의인화, nhân hóa, تشخيص
hyperbole: hipérbole, Übertreibung, iperbole, 夸张, 과장법, phóng đại, مبالغة
alliteration: aliteración, Stabreim, allitterazione, aliteração, 头韵, 두운, điệp âm
onomatopoeia: onomatopeya, onomatopée, Lautmalerei, onomatopeia, 拟声词, 의성어, từ tượng thanh
irony: ironía, ironie, ironia, 反讽, 讽刺, 반어법, mỉa mai, سخرية
symbolism: 象征, 상징, biểu tượng, رمزية
imagery: imágenes literarias, 意象, 심상
rhyme: rima, Reim, 押韵, 각운, vần điệu, قافية
poem: poema, poesía, poème, Gedicht, poesia, 诗歌, bài thơ, قصيدة
stanza: estrofa, estrofe, 诗节, khổ thơ
novel: novela, roman littéraire, romanzo, 小说, 소설, tiểu thuyết, رواية
fable: fábula, Fabel, favola, 寓言, 우화, ngụ ngôn
fairy tale: cuento de hadas, conte de fées, Märchen, conto de fadas, fiaba, 童话, 동화, truyện cổ tích
theme: tema, thème, Thema, 主题, 주제, chủ đề
plot: trama, Handlung, argumento, enredo, 情节, 줄거리, cốt truyện, حبكة
setting: ambientación, escenario, Schauplatz, ambientazione, 背景, 배경, bối cảnh
character: personaje, personnage, personagem, personaggio, 人物, 등장인물, nhân vật, شخصية
narrator: narrador, narrateur, Erzähler, narratore, 叙述者, 서술자, người kể chuyện, راوي
author: autor, auteur, Verfasser, autore, 作者, 작가, tác giả, مؤلف
first person: primera persona, première personne, Ich-Erzähler, Ich-Form, prima persona, 第一人称, 1인칭, ngôi thứ nhất
third person: tercera persona, troisième personne, terza persona, 第三人称, 3인칭, ngôi thứ ba
main idea: idea principal, idée principale, Hauptgedanke, 主旨, 중심 내용, ý chính
summary: resumen, résumé, Zusammenfassung, riassunto, resumo, 摘要, 요약, tóm tắt, ملخص
foreshadowing: presagio, Vorausdeutung, 伏笔, 복선
flashback: analepsis, Rückblende, 倒叙, 회상
tragedy: tragedia, tragédie, Tragödie, tragédia, 悲剧, 비극, bi kịch
comedy: comedia, comédie, Komödie, comédia, commedia, 喜剧, 희극, hài kịch
red: rojo, rouge, vermelho, rosso, 红色, 빨간색, màu đỏ, أحمر
blue: azul, bleu, blau, 蓝色, 파란색, màu xanh dương, أزرق
green: verde, vert, grün, 绿色, 초록색, màu xanh lá, أخضر
yellow: amarillo, jaune, gelb, amarelo, giallo, 黄色, 노란색, màu vàng, أصفر
black: noir, schwarz, preto, nero, 黑色, 검은색, màu đen, أسود
white: blanco, blanc, weiß, branco, bianco, 白色, 하얀색, màu trắng, أبيض
dog: perro, chien, Hund, cachorro, 小狗, 강아지, con chó, كلب
cat: gato, Katze, gatto, 小猫, 고양이, con mèo, قطة
horse: caballo, cheval, Pferd, cavalo, cavallo, 马匹, con ngựa, حصان
house: casa, maison, Haus, 房子, ngôi nhà, منزل
school: escuela, école, Schule, escola, scuola, 学校, 학교, trường học, مدرسة
book: libro, livre, Buch, livro, 书本, quyển sách, كتاب
`;
