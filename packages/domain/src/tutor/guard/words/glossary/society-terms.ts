/** Terms of history, geography and civics. See `scienceTerms` for what a line holds. */
export const societyTerms = `
democracy: 民主, 民主主义, 민주주의, dân chủ, ديمقراطية
monarchy: monarquía, monarchie, Königreich, monarquia, monarchia, 君主制, 군주제, quân chủ, ملكية
republic: república, république, Republik, repubblica, 共和国, 공화국, cộng hòa, جمهورية
dictatorship: dictadura, dictature, Diktatur, ditadura, dittatura, 独裁, 독재, độc tài, ديكتاتورية
oligarchy: oligarquía, oligarchie, Oligarchie, 寡头政治, 과두제
aristocracy: Adelsherrschaft, 贵族, 귀족정
anarchy: anarquía, anarchie, 无政府, 무정부
empire: imperio, Kaiserreich, império, impero, 帝国, 제국, đế quốc, إمبراطورية
king: König, 国王, 국왕, nhà vua, ملك
queen: reina, Königin, rainha, regina, 女王, 여왕, nữ hoàng, ملكة
president: presidente, président, Präsident, 总统, 대통령, tổng thống, رئيس
government: gobierno, gouvernement, Regierung, governo, 政府, 정부, chính phủ, حكومة
constitution: Verfassung, Grundgesetz, 宪法, 헌법, hiến pháp, دستور
congress: congreso, congrès, Kongress, congresso, 国会, 의회, quốc hội
parliament: parlamento, parlement, 议会, 국회, nghị viện, برلمان
senate: senado, sénat, senato, 参议院, 상원, thượng viện
law: Gesetz, legge, 法律, 법률, luật pháp, قانون
election: elección, elecciones, Wahl, Wahlen, elezione, eleição, 选举, 선거, bầu cử, انتخابات
citizen: ciudadano, citoyen, Bürger, cidadão, cittadino, 公民, 시민, công dân, مواطن
freedom/liberty: libertad, liberté, Freiheit, liberdade, libertà, 自由, 자유, tự do, حرية
equality: igualdad, égalité, Gleichheit, igualdade, uguaglianza, 平等, 평등, bình đẳng, مساواة
justice: justicia, Gerechtigkeit, justiça, giustizia, 正义, 정의, công lý, عدالة
independence: independencia, indépendance, Unabhängigkeit, independência, indipendenza, 独立, 독립, độc lập, استقلال
revolution: revolución, 革命, 혁명, cách mạng, ثورة
french revolution: revolución francesa, révolution française, Französische Revolution, 法国大革命, 프랑스 혁명
industrial revolution: revolución industrial, révolution industrielle, Industrielle Revolution, 工业革命, 산업혁명
war: guerra, guerre, Krieg, 战争, 전쟁, chiến tranh, حرب
peace: paix, Frieden, 和平, 평화, hòa bình, سلام
civil war: guerra civil, guerre civile, Bürgerkrieg, guerra civile, 内战, 내전, nội chiến, حرب أهلية
cold war: guerra fría, guerre froide, Kalter Krieg, Kalte Krieg, guerra fria, guerra fredda, 冷战, 냉전, chiến tranh lạnh, الحرب الباردة
first world war/world war i/world war 1: primera guerra mundial, première guerre mondiale, Erster Weltkrieg, Erste Weltkrieg, primeira guerra mundial, prima guerra mondiale, 第一次世界大战, 一战, 제1차 세계 대전
second world war/world war ii/world war 2: segunda guerra mundial, seconde guerre mondiale, deuxième guerre mondiale, Zweiter Weltkrieg, Zweite Weltkrieg, seconda guerra mondiale, 第二次世界大战, 二战, 제2차 세계 대전
treaty: tratado, traité, Vertrag, trattato, 条约, 조약, hiệp ước, معاهدة
slavery: esclavitud, esclavage, Sklaverei, escravidão, schiavitù, 奴隶制, 노예제, nô lệ, عبودية
colony: colonia, colonie, Kolonie, 殖民地, 식민지, thuộc địa, مستعمرة
colonialism: 殖民主义, 식민주의
imperialism: 帝国主义, 제국주의, chủ nghĩa đế quốc
nationalism: 民族主义, 민족주의, chủ nghĩa dân tộc, قومية
capitalism: 资本主义, 자본주의, chủ nghĩa tư bản, رأسمالية
communism: 共产主义, 공산주의, chủ nghĩa cộng sản, شيوعية
socialism: 社会主义, 사회주의, chủ nghĩa xã hội, اشتراكية
fascism: 法西斯, 파시즘, chủ nghĩa phát xít, فاشية
feudalism: Lehnswesen, Feudalsystem, 封建, 봉건, phong kiến, إقطاع
renaissance: Renacimiento, Rinascimento, Renascimento, 文艺复兴, 르네상스, phục hưng, عصر النهضة
enlightenment: Ilustración, siècle des Lumières, Aufklärung, Iluminismo, Illuminismo, 启蒙运动, 계몽주의, عصر التنوير
middle ages: Edad Media, Moyen Âge, Mittelalter, Idade Média, Medioevo, 中世纪, 중세, trung cổ, العصور الوسطى
stone age: Edad de Piedra, âge de pierre, Steinzeit, 石器时代, 석기시대
reformation: Reforma protestante, Riforma protestante, 宗教改革, 종교개혁
declaration of independence: declaración de independencia, déclaration d'indépendance, Unabhängigkeitserklärung, 独立宣言, 독립선언
bill of rights: carta de derechos, 权利法案, 권리장전
supply and demand: oferta y demanda, offre et demande, offre et la demande, Angebot und Nachfrage, oferta e demanda, domanda e offerta, 供求, 수요와 공급, cung và cầu, العرض والطلب
supply: oferta, Angebot, offerta, 供给, 공급
demand: demanda, Nachfrage, domanda, 需求, 수요
trade: comercio, Handel, comércio, commercio, 贸易, 무역, thương mại, تجارة
tax/taxes: impuesto, impuestos, impôt, impôts, Steuer, Steuern, imposto, tassa, tasse, 税收, 세금, thuế, ضريبة
money: dinero, Geld, dinheiro, denaro, soldi, 金钱, 화폐
inflation: inflación, inflazione, 通货膨胀, 인플레이션, lạm phát, تضخم
economy: economía, Wirtschaft, 经济, 경제, kinh tế, اقتصاد
agriculture: agricultura, Landwirtschaft, 农业, 농업, nông nghiệp, زراعة
migration: 迁移, 이주, di cư, هجرة
immigration: Einwanderung, inmigración, 移民, 이민, nhập cư
population: población, Bevölkerung, popolazione, população, 人口, 인구, dân số, سكان
religion: religión, 宗教, 종교, tôn giáo, دين
culture: cultura, Kultur, 文化, 문화, văn hóa, ثقافة
continent: Erdteil, Kontinent, 大陆, 대륙, lục địa, قارة
country: país, Staat, paese, 国家, 국가, đất nước
capital: Hauptstadt, capitale, 首都, 수도, thủ đô, عاصمة
city: ciudad, ville, Stadt, cidade, città, 城市, 도시, thành phố, مدينة
river: rivière, fleuve, Fluss, fiume, 河流, نهر
mountain: montagne, Berg, Gebirge, montanha, montagna, 山脉, جبل
island: isla, Insel, ilha, isola, 岛屿, hòn đảo, جزيرة
desert: desierto, désert, Wüste, 沙漠, 사막, sa mạc, صحراء
ocean: océano, Ozean, oceano, 海洋, 대양, đại dương, محيط
lake: lago, 湖泊, 호수, بحيرة
peninsula: península, presqu'île, Halbinsel, penisola, 半岛, 반도, bán đảo, شبه جزيرة
equator: ecuador, équateur, Äquator, equador, equatore, 赤道, 적도, xích đạo, خط الاستواء
latitude: latitud, Breitengrad, latitudine, 纬度, 위도, vĩ độ
longitude: longitud, Längengrad, longitudine, 经度, 경도, kinh độ
map: mapa, Landkarte, mappa, 地图, 지도, bản đồ, خريطة
north: norte, Norden, 北方, 북쪽, phía bắc, شمال
south: Süden, 南方, 남쪽, phía nam, جنوب
east: Osten, 东方, 동쪽, phía đông
west: oeste, ouest, Westen, 西方, 서쪽, phía tây
united states/united states of america: Estados Unidos, États-Unis, Vereinigte Staaten, Stati Uniti, 美国, 미국, Hoa Kỳ, الولايات المتحدة
england: Inglaterra, Angleterre, Inghilterra, 英格兰, 영국
germany: Alemania, Allemagne, Deutschland, Alemanha, Germania, 德国, 독일, nước Đức, ألمانيا
france: Francia, Frankreich, França, 法国, 프랑스, nước Pháp, فرنسا
spain: España, Espagne, Spanien, Espanha, Spagna, 西班牙, 스페인, إسبانيا
italy: Italia, Italie, Italien, Itália, 意大利, 이탈리아, إيطاليا
greece: Grecia, Grèce, Griechenland, Grécia, 希腊, 그리스, اليونان
egypt: Egipto, Égypte, Ägypten, Egito, Egitto, 埃及, 이집트, Ai Cập, مصر
china: 中国, 중국, Trung Quốc, الصين
japan: Japón, Japon, Japão, Giappone, 日本, 일본, Nhật Bản, اليابان
russia: Rusia, Russie, Russland, Rússia, 俄罗斯, 러시아, روسيا
rome: Roma, 罗马, 로마, روما
athens: Atenas, Athen, Athènes, Atene, 雅典, 아테네, أثينا
london: Londres, Londra, 伦敦, 런던, لندن
paris: Parigi, 巴黎, 파리입니다, باريس
julius caesar: Julio César, Jules César, Júlio César, Giulio Cesare, 恺撒, 카이사르
christopher columbus/columbus: Cristóbal Colón, Christophe Colomb, Christoph Kolumbus, Kolumbus, Cristóvão Colombo, Cristoforo Colombo, 哥伦布, 콜럼버스
napoleon: Napoleón, Napoléon, Napoleão, Napoleone, 拿破仑, 나폴레옹
europe: Europa, 欧洲, 유럽, châu Âu, أوروبا
africa: África, Afrique, Afrika, 非洲, 아프리카, châu Phi, أفريقيا
asia: Asien, Asie, 亚洲, 아시아, châu Á, آسيا
monday: lunes, lundi, Montag, segunda-feira, lunedì, 星期一, 월요일, thứ hai
tuesday: martes, mardi, Dienstag, terça-feira, martedì, 星期二, 화요일, thứ ba
wednesday: miércoles, mercredi, Mittwoch, quarta-feira, mercoledì, 星期三, 수요일, thứ tư
thursday: jueves, jeudi, Donnerstag, quinta-feira, giovedì, 星期四, 목요일, thứ năm
friday: viernes, vendredi, Freitag, sexta-feira, venerdì, 星期五, 금요일, thứ sáu
saturday: sábado, samedi, Samstag, sabato, 星期六, 토요일, thứ bảy
sunday: domingo, dimanche, Sonntag, domenica, 星期日, 일요일, chủ nhật
january: enero, janvier, Januar, janeiro, gennaio, 一月, 1월
february: febrero, février, Februar, fevereiro, febbraio, 二月, 2월
march: marzo, März, março, 三月, 3월
april: abril, avril, aprile, 四月, 4월
may: mayo, Mai, maio, maggio, 五月, 5월
june: junio, juin, Juni, junho, giugno, 六月, 6월
july: julio, juillet, Juli, julho, luglio, 七月, 7월
august: agosto, août, 八月, 8월
september: septiembre, septembre, setembro, settembre, 九月, 9월
october: octubre, octobre, Oktober, outubro, ottobre, 十月, 10월
november: noviembre, novembre, novembro, 十一月, 11월
december: diciembre, décembre, Dezember, dezembro, dicembre, 十二月, 12월
spring: primavera, printemps, Frühling, 春天, mùa xuân, ربيع
summer: verano, Sommer, verão, 夏天, 여름, mùa hè, صيف
autumn/fall: otoño, automne, Herbst, outono, autunno, 秋天, 가을, mùa thu, خريف
winter: invierno, hiver, inverno, 冬天, 겨울, mùa đông, شتاء
`;
