/**
 * Terms of the natural sciences and what they are called in Spanish, French, German, Portuguese and Italian where that is
 * no cognate (`cognateKey` finds those), then in Chinese, Korean, Vietnamese and Arabic. No name may be an English word.
 */
export const scienceTerms = `
photosynthesis: 光合作用, 광합성, quang hợp, التمثيل الضوئي, البناء الضوئي, प्रकाश संश्लेषण
evaporation: Verdunstung, Verdampfung, 蒸发, 蒸發, 증발, bay hơi, bốc hơi, تبخر
condensation: Kondensierung, 凝结, 冷凝, 응결, ngưng tụ, تكاثف, تكثف
precipitation: Niederschlag, 降水, 강수, lượng mưa, هطول
respiration: Atmung, Zellatmung, 呼吸, 호흡, hô hấp, تنفس
transpiration: 蒸腾, 증산, thoát hơi nước, نتح
digestion: Verdauung, 消化, 소화, tiêu hóa, هضم
fermentation: Gärung, 发酵, 발효, lên men, تخمر
pollination: Bestäubung, 授粉, 수분 작용, thụ phấn, تلقيح
germination: Keimung, 发芽, 발아, nảy mầm, إنبات
reproduction: Fortpflanzung, 繁殖, 생식, sinh sản, تكاثر
evolution: 进化, 演化, 진화, tiến hóa, تطور
mutation: 突变, 돌연변이, đột biến, طفرة
adaptation: Anpassung, 适应, 적응, thích nghi, تكيف
natural selection: selección natural, natürliche Auslese, 自然选择, 자연선택, chọn lọc tự nhiên, الانتقاء الطبيعي
mitosis: Zellteilung, 有丝分裂, 유사분열, 체세포분열, nguyên phân, الانقسام المتساوي
meiosis: 减数分裂, 감수분열, giảm phân, الانقسام المنصف
osmosis: 渗透, 삼투, thẩm thấu, أسموزية, تناضح
diffusion: 扩散, 확산, khuếch tán, انتشار
cell: célula, cellule, Zelle, Zellen, cellula, cellulaire, 细胞, 세포, tế bào, خلية
cell wall: pared celular, paroi cellulaire, Zellwand, 细胞壁, 세포벽, thành tế bào
cell membrane: membrana celular, membrane cellulaire, Zellmembran, 细胞膜, 세포막, màng tế bào, غشاء الخلية
nucleus: núcleo, noyau, Zellkern, 细胞核, 原子核, 세포핵, nhân tế bào, نواة
mitochondria/mitochondrion: mitocondria, mitocondrie, mitocôndria, Mitochondrium, Mitochondrien, 线粒体, 미토콘드리아, ty thể, ti thể, ميتوكوندريا
chloroplast: Chloroplasten, 叶绿体, 엽록체, lục lạp, بلاستيدات خضراء
chlorophyll: clorofila, chlorophylle, clorofilla, Blattgrün, 叶绿素, 엽록소, diệp lục, كلوروفيل
ribosome: ribosoma, 核糖体, 리보솜
vacuole: 液泡, 액포, không bào
cytoplasm: citoplasma, Zytoplasma, 细胞质, 세포질, tế bào chất
chromosome: cromosoma, Chromosom, 染色体, 염색체, nhiễm sắc thể, كروموسوم
gene: Erbanlage, 基因, 유전자
heredity/inheritance: herencia, hérédité, Vererbung, hereditariedade, ereditarietà, 遗传, 유전, di truyền, وراثة
bacteria/bacterium: bactérie, bactéries, bakterien, bakterie, batterio, bactérias, 细菌, 박테리아, 세균, vi khuẩn, بكتيريا
fungus/fungi: hongo, hongos, champignon, Pilz, Pilze, cogumelo, 真菌, 곰팡이, فطريات
vertebrate: Wirbeltier, Wirbeltiere, 脊椎动物, 척추동물, động vật có xương sống, فقاريات
invertebrate: Wirbellose, wirbellose Tiere, 无脊椎动物, 무척추동물, لافقاريات
mammal: mamífero, mammifère, Säugetier, Säugetiere, mammifero, mammiferi, 哺乳动物, 포유류, động vật có vú, ثدييات
reptile: Kriechtier, 爬行动物, 파충류, bò sát, زواحف
amphibian: anfibio, amphibien, Lurch, anfíbio, 两栖动物, 양서류, lưỡng cư, برمائيات
bird: pájaro, oiseau, oiseaux, Vogel, Vögel, pássaro, uccello, uccelli, 鸟类, 조류
insect: insecto, insecte, Insekt, inseto, insetto, 昆虫, 곤충, côn trùng, حشرة
spider: araña, araignée, Spinne, aranha, ragno, 蜘蛛, 거미
producer: productor, producteur, Produzent, produtor, produttore, Erzeuger, 生产者, 생산자, sinh vật sản xuất, منتج
consumer: consumidor, consommateur, Konsument, Verbraucher, consumatore, 消费者, 소비자, sinh vật tiêu thụ, مستهلك
decomposer: descomponedor, décomposeur, Zersetzer, Destruent, decompositor, decompositore, 分解者, 분해자
predator: depredador, prédateur, Raubtier, Fressfeind, predatore, 捕食者, 포식자, مفترس
herbivore: Pflanzenfresser, 草食动物, 초식동물, động vật ăn cỏ, آكل العشب
carnivore: Fleischfresser, 食肉动物, 육식동물, động vật ăn thịt, آكل اللحوم
omnivore: Allesfresser, 杂食动物, 잡식동물, động vật ăn tạp
food chain: cadena alimentaria, cadena trófica, chaîne alimentaire, Nahrungskette, cadeia alimentar, catena alimentare, 食物链, 먹이사슬, chuỗi thức ăn, سلسلة غذائية
food web: red trófica, réseau trophique, Nahrungsnetz, 食物网, 먹이그물
ecosystem: 生态系统, 생태계, hệ sinh thái, نظام بيئي
habitat: Lebensraum, 栖息地, 서식지, môi trường sống, موطن
biodiversity: biodiversidad, Artenvielfalt, biodiversité, 生物多样性, 생물다양성, đa dạng sinh học
symbiosis: 共生, 공생, cộng sinh
photon: fotón, fotone
root: raíz, racine, Wurzel, radice, 植物根, 뿌리, rễ cây
stem: tallo, tige, Stängel, Stengel, caule, gambo, 줄기, thân cây
leaf/leaves: hoja, hojas, feuille, feuilles, Blatt, Blätter, folha, foglia, 叶子, 나뭇잎
seed: semilla, semillas, graine, graines, Samen, semente, 种子, 씨앗, hạt giống
heart: corazón, cœur, Herz, coração, cuore, 心脏, 심장, trái tim, قلب
lung: pulmón, pulmones, poumon, poumons, Lunge, pulmão, polmone, polmoni, 肺部, 폐장
liver: hígado, foie, Leber, fígado, fegato, 肝脏, 간장
kidney: riñón, riñones, Niere, Nieren, rene, 肾脏, 신장
stomach: estómago, estomac, Magen, estômago, stomaco, 위장, dạ dày
brain: cerebro, cerveau, Gehirn, cérebro, cervello, 大脑, 두뇌, não bộ
blood: sangre, Blut, sangue, 血液, 혈액
bone: hueso, huesos, Knochen, osso, ossa, 骨头
muscle: músculo, Muskel, Muskeln, muscolo, 肌肉, 근육, cơ bắp, عضلة
skin: Haut, pelle, 皮肤, 피부
skeleton: esqueleto, squelette, Skelett, scheletro, 骨骼, 골격, bộ xương
enzyme: enzima, Enzym, 酶素, 효소, إنزيم
protein: proteína, protéine, Eiweiß, 蛋白质, 단백질, بروتين
glucose: Traubenzucker, 葡萄糖, 포도당
gravity: Schwerkraft, pesanteur, 重力, 引力, 중력, trọng lực, جاذبية
force: fuerza, Kraft, força, forza, lực tác dụng
friction: fricción, rozamiento, frottement, Reibung, atrito, attrito, 摩擦, 마찰, ma sát, احتكاك
inertia: inercia, inertie, Trägheit, inércia, inerzia, 惯性, 관성, quán tính
velocity/speed: velocidad, vitesse, Geschwindigkeit, velocidade, velocità, 速度, 速率, 속도, 속력, vận tốc, tốc độ, سرعة
acceleration: Beschleunigung, 加速度, 가속도, gia tốc, تسارع
momentum: cantidad de movimiento, quantité de mouvement, quantità di moto, 动量, 운동량, động lượng
energy: energía, énergie, 能量, 에너지, năng lượng, طاقة
kinetic energy: cinética, cinétique, kinetische Energie, Bewegungsenergie, 动能, 운동에너지, 운동 에너지, động năng, طاقة حركية
potential energy: énergie potentielle, Lageenergie, 势能, 위치에너지, 위치 에너지, thế năng, طاقة كامنة
heat: chaleur, Wärme, calore, 热量, 열에너지, nhiệt lượng, حرارة
temperature: 温度, 온도, nhiệt độ, درجة الحرارة
pressure: presión, pression, Druck, pressão, pressione, 压强, 压力, 압력, áp suất, ضغط
density: densidad, densité, Dichte, densidade, densità, 密度, 밀도, khối lượng riêng, كثافة
mass: Masse, 质量, 질량, khối lượng, كتلة
weight: peso, poids, Gewicht, 重量, 무게, trọng lượng, وزن
volume: volumen, 体积, 부피, thể tích, حجم
conduction: conducción, Wärmeleitung, condução, conduzione, 热传导, 传导, 전도, dẫn nhiệt, توصيل
convection: convección, convezione, convecção, 对流, 대류, đối lưu, حمل حراري
radiation: radiación, rayonnement, Strahlung, radiazione, 辐射, 복사, bức xạ, إشعاع
reflection: reflexión, réflexion, riflessione, Spiegelung, 反射, 반사, phản xạ, انعكاس
refraction: refracción, réfraction, Brechung, rifrazione, 折射, 굴절, khúc xạ, انكسار
absorption: absorción, assorbimento, absorção, 吸收, 흡수, hấp thụ, امتصاص
light: lumière, Licht, luce, 光线, ánh sáng
sound: sonido, Schall, suono, 声音, 소리, âm thanh
wave: onda, ondas, Welle, Wellen, 波浪, 파동
wavelength: longitud de onda, longueur d'onde, Wellenlänge, comprimento de onda, lunghezza d'onda, 波长, 파장, bước sóng
frequency: frecuencia, fréquence, Frequenz, frequência, frequenza, 频率, 주파수, 진동수, tần số, تردد
electricity: électricité, Elektrizität, elettricità, 电力, 전기, điện năng, كهرباء
current: corriente, courant, Strom, corrente, 电流, 전류, dòng điện, تيار
voltage: voltaje, Spannung, tensión eléctrica, voltagem, 电压, 전압, hiệu điện thế, جهد
resistance: Widerstand, 电阻, 저항, điện trở, مقاومة
circuit: circuito, Stromkreis, 电路, 회로, mạch điện, دائرة كهربائية
magnet: imán, aimant, calamita, ímã, 磁铁, 자석, nam châm, مغناطيس
magnetism: magnetismo, 磁性, 자기력, từ tính
atom: átomo, atome, atomo, 原子, 원자, nguyên tử, ذرة
molecule: 分子, 분자, phân tử, جزيء
element: 元素, 원소, nguyên tố, عنصر
compound: compuesto, Verbindung, composto, 化合物, 화합물, hợp chất, مركب
mixture: mezcla, mélange, Mischung, Gemisch, mistura, miscela, miscuglio, 混合物, 혼합물, hỗn hợp, مخلوط
solution: disolución, Lösung, soluzione, solução, 溶液, 용액, dung dịch, محلول
solvent: disolvente, solvant, Lösungsmittel, 溶剂, 용매, dung môi, مذيب
solute: soluto, soluté, 溶质, 용질, chất tan, مذاب
acid: ácido, acide, Säure, acido, 酸性, 산성, حمض
base: álcali, alcali, basisch, Lauge, 碱性, 염기, قاعدة
salt: Salz, 食盐, 소금, muối
electron: électron, elettrone, elétron, 电子, 전자, إلكترون
proton: protón, protone, próton, 质子, 양성자, بروتون
neutron: neutrón, neutrone, nêutron, 中子, 중성자, نيوترون
ion: ión, ione, 离子, 이온
oxygen: Sauerstoff, 氧气, 산소, أكسجين
hydrogen: hidrógeno, hydrogène, Wasserstoff, idrogeno, hidrogênio, 氢气, 수소, هيدروجين
nitrogen: nitrógeno, azote, Stickstoff, azoto, nitrogênio, 氮气, 질소, نيتروجين
carbon: carbono, carbone, Kohlenstoff, carbonio, 碳元素, 탄소, كربون
carbon dioxide: Kohlendioxid, Kohlenstoffdioxid, gaz carbonique, anidride carbonica, 二氧化碳, 이산화탄소, khí cacbonic, ثاني أكسيد الكربون
water: agua, Wasser, acqua, água, 水分
iron: hierro, Eisen, ferro, 铁元素, 철분, حديد
gold: oro, Gold, ouro, 黄金, 황금, ذهب
silver: plata, Silber, prata, argento, فضة
copper: cobre, cuivre, Kupfer, rame, 구리, نحاس
lead: plomo, plomb, Blei, piombo, chumbo, رصاص
solid: sólido, Feststoff, solido, 固体, 고체, chất rắn, صلب
liquid: líquido, liquide, Flüssigkeit, flüssig, liquido, 液体, 액체, chất lỏng, سائل
gas: gaz, gasförmig, 气体, 기체, chất khí, غاز
plasma: 等离子体, 플라즈마
melting: Schmelzen, schmilzt, 熔化, 融化, 융해, nóng chảy, انصهار
freezing: congelación, congélation, Gefrieren, Erstarren, congelamento, 凝固, 结冰, 응고, đông đặc, تجمد
boiling: ebullición, ébullition, Sieden, ebollizione, ebulição, 沸腾, 끓음, sôi, غليان
sublimation: 升华, 승화, thăng hoa, تسامي
oxidation: 氧化, 산화, oxy hóa, أكسدة
rust: Rost, rouille, ruggine, ferrugem, 铁锈
combustion: combustión, Verbrennung, combustione, 燃烧, 연소, đốt cháy, احتراق
chemical reaction: reacción química, réaction chimique, chemische Reaktion, reação química, reazione chimica, 化学反应, 화학 반응, 화학반응, phản ứng hóa học, تفاعل كيميائي
catalyst: catalizador, catalyseur, Katalysator, catalizzatore, 催化剂, 촉매, chất xúc tác, حفاز
erosion: 侵蚀, 침식, xói mòn, تعرية, تآكل
weathering: meteorización, météorisation, Verwitterung, intemperismo, degradazione meteorica, 风化, 풍화, phong hóa, تجوية
sediment: sedimento, sédiment, Ablagerung, 沉积物, 퇴적물, trầm tích, رواسب
igneous/igneous rock: ígnea, ígneas, magmatique, Magmatit, Erguss, magmatisches Gestein, rocha ígnea, magmatica, 火成岩, 화성암, đá mácma, صخور نارية
sedimentary/sedimentary rock: sedimentaria, sédimentaire, Sedimentgestein, 沉积岩, 퇴적암, đá trầm tích, صخور رسوبية
metamorphic/metamorphic rock: metamórfica, métamorphique, 变质岩, 변성암, đá biến chất, صخور متحولة
fossil: fósil, fossile, Versteinerung, 化石, 화석, hóa thạch, أحفورة
volcano: volcán, volcan, Vulkan, vulcano, vulcão, 火山, 화산, núi lửa, بركان
earthquake: terremoto, séisme, tremblement de terre, Erdbeben, 地震, 지진, động đất, زلزال
plate tectonics: tectónica de placas, tectonique des plaques, Plattentektonik, 板块构造, 판구조론
mantle: manto, manteau terrestre, Erdmantel, mantello, 地幔, 맨틀
crust: corteza, croûte, Erdkruste, crosta, 地壳, 지각
atmosphere: 大气层, 대기권, khí quyển, غلاف جوي
climate: clima, climat, Klima, 气候, 기후, khí hậu, مناخ
weather: météo, 天气, 날씨, thời tiết, طقس
cloud: nube, nubes, nuage, nuages, Wolke, Wolken, nuvem, nuvola, 云朵, 구름
rain: lluvia, pluie, Regen, chuva, pioggia, 下雨, 빗물
wind: viento, Luftstrom, vento, 바람
moon: luna, Mond, 月亮, 月球, mặt trăng, قمر
sun: soleil, Sonne, 太阳, 태양, mặt trời, شمس
earth: tierra, terre, Erde, terra, 地球, 지구, trái đất, أرض
planet: planeta, planète, pianeta, 行星, 행성, hành tinh, كوكب
star: estrella, étoile, estrela, stella, 恒星, 항성
orbit: órbita, Umlaufbahn, 轨道, 궤도, quỹ đạo, مدار
eclipse: Sonnenfinsternis, Mondfinsternis, Finsternis, eclissi, 日食, 月食, 일식, 월식, nhật thực, كسوف, خسوف
galaxy: galaxia, galaxie, galassia, 银河, 星系, 은하, thiên hà, مجرة
solar system: sistema solar, système solaire, Sonnensystem, 太阳系, 태양계, hệ mặt trời
fossil fuel: combustible fósil, combustible fossile, fossiler Brennstoff, 化石燃料, 화석연료
greenhouse effect: efecto invernadero, effet de serre, Treibhauseffekt, effetto serra, efeito estufa, 温室效应, 온실효과, hiệu ứng nhà kính
hypothesis: 假设, 假说, 가설, giả thuyết, فرضية
experiment: expérience scientifique, Versuch, 实验, 실험, thí nghiệm, تجربة
`;
