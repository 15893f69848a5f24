/** Terms of mathematics that are answers in words. See `scienceTerms` for what a line holds. */
export const mathematicsTerms = `
addition: suma, Addieren, soma, addizione, adição, adición, 加法, 덧셈, phép cộng, جمع
subtraction: resta, sustracción, soustraction, sottrazione, subtração, 减法, 뺄셈, phép trừ, طرح
multiplication: Malnehmen, moltiplicazione, 乘法, 곱셈, phép nhân, ضرب
division: divisione, divisão, 除法, 나눗셈, phép chia, قسمة
sum: suma, somme, Summe, soma, somma, 总和, 합계, tổng số, مجموع
difference: diferencia, différence, Differenz, diferença, differenza, 差值, فرق
product: producto, produit, Produkt, produto, prodotto, 乘积, tích số, ناتج الضرب
quotient: cociente, quoziente, quociente, 商数, thương số, خارج القسمة
remainder: residuo, reste, resto, 余数, 나머지, số dư, باقي
numerator: numerador, numérateur, Zähler, numeratore, 分子, 분자, tử số, بسط
denominator: denominador, dénominateur, Nenner, denominatore, 分母, 분모, mẫu số, مقام
fraction: fracción, Bruchzahl, frazione, fração, 分数, 분수, phân số, كسر
decimal: Dezimalzahl, Kommazahl, 小数, 소수, số thập phân, عشري
percentage/percent: porcentaje, pourcentage, Prozentsatz, Prozent, porcentagem, percentuale, 百分比, 백분율, phần trăm, نسبة مئوية
ratio: razón, Verhältnis, razão, rapporto, 比率, 비율, tỉ số, نسبة
proportion: proporción, Proportionalität, proporzione, proporção, 比例, 비례, tỉ lệ, تناسب
equation: ecuación, Gleichung, equazione, equação, 方程, 방정식, phương trình, معادلة
inequality: desigualdad, inecuación, inégalité, inéquation, Ungleichung, disuguaglianza, 不等式, 부등식, bất phương trình, متباينة
expression: expresión, Rechenausdruck, espressione, expressão, 表达式, biểu thức, تعبير
variable: variabile, variável, 变量, 변수, biến số, متغير
constant: constante, Konstante, costante, 常数, 상수, hằng số, ثابت
coefficient: coeficiente, Koeffizient, coefficiente, 系数, 계수, hệ số, معامل
exponent: exponente, exposant, Hochzahl, esponente, expoente, 指数, 지수, số mũ, أس
power: potencia, puissance, Potenz, potência, potenza, 거듭제곱, lũy thừa
square root: raíz cuadrada, racine carrée, Quadratwurzel, raiz quadrada, radice quadrata, 平方根, 제곱근, căn bậc hai, جذر تربيعي
prime/prime number: número primo, nombre premier, Primzahl, numero primo, 质数, 素数, 소수, số nguyên tố, عدد أولي
composite: número compuesto, nombre composé, zusammengesetzte Zahl, 合数, 합성수, hợp số
even: número par, nombre pair, gerade Zahl, geradzahlig, 偶数, 짝수, số chẵn, عدد زوجي
odd: impar, nombre impair, ungerade, dispari, ímpar, 奇数, 홀수, số lẻ, عدد فردي
integer: entero, nombre entier, ganze Zahl, inteiro, intero, 整数, 정수, số nguyên, عدد صحيح
factor: Teiler, diviseur, 因数, 约数, 약수, ước số, عامل
multiple: múltiplo, Vielfaches, multiplo, 倍数, 배수, bội số, مضاعف
positive: positivo, positif, positiv, 正数, 양수, số dương, موجب
negative: negativo, négatif, negativ, 负数, 음수, số âm, سالب
triangle: Dreieck, 三角形, 삼각형, tam giác, مثلث
equilateral/equilateral triangle: equilátero, équilatéral, gleichseitig, equilatero, 等边三角形, 정삼각형, tam giác đều
isosceles/isosceles triangle: isósceles, isocèle, gleichschenklig, isoscele, 等腰三角形, 이등변삼각형, tam giác cân
scalene: escaleno, scalène, ungleichseitig, scaleno, 不等边三角形
right triangle: triángulo rectángulo, triangle rectangle, rechtwinkliges Dreieck, triangolo rettangolo, 直角三角形, 직각삼각형, tam giác vuông
square: cuadrado, carré, Quadrat, quadrado, quadrato, 正方形, 정사각형, hình vuông, مربع
rectangle: rectángulo, Rechteck, retângulo, rettangolo, 长方形, 矩形, 직사각형, hình chữ nhật, مستطيل
parallelogram: paralelogramo, parallélogramme, Parallelogramm, parallelogramma, 平行四边形, 평행사변형, hình bình hành, متوازي أضلاع
rhombus: rombo, losange, Raute, losango, 菱形, 마름모, hình thoi, معين
trapezoid/trapezium: trapecio, trapèze, trapézio, trapezio, 梯形, 사다리꼴, hình thang, شبه منحرف
quadrilateral: cuadrilátero, quadrilatère, Viereck, quadrilátero, quadrilatero, 四边形, 사각형, tứ giác
circle: círculo, cercle, Kreis, cerchio, 圆形, hình tròn, دائرة
pentagon: pentágono, Fünfeck, pentagono, 五边形, 오각형, ngũ giác, خماسي
hexagon: hexágono, Sechseck, esagono, 六边形, 육각형, lục giác, سداسي
octagon: octágono, octogone, Achteck, ottagono, octógono, 八边形, 팔각형, bát giác
polygon: polígono, Vieleck, poligono, 多边形, 다각형, đa giác, مضلع
cube: cubo, Würfel, 立方体, 정육면체, hình lập phương, مكعب
sphere: esfera, sphère, Kugel, sfera, 球体, hình cầu, كرة
cylinder: cilindro, cylindre, Zylinder, 圆柱, 원기둥, hình trụ, أسطوانة
cone: Kegel, 圆锥, 원뿔, hình nón, مخروط
pyramid: pirámide, pirâmide, 金字塔, 각뿔, hình chóp, هرم
prism: prisma, prisme, 棱柱, 각기둥, lăng trụ
area: superficie, Flächeninhalt, 面积, 넓이, diện tích, مساحة
perimeter: perímetro, périmètre, Umfang, perimetro, 周长, 둘레, chu vi, محيط
circumference: circunferencia, circonférence, Kreisumfang, circonferenza, circunferência, 圆周, 원주
radius: radio del círculo, Halbmesser, raggio, raio, 半径, 반지름, bán kính, نصف القطر
diameter: diámetro, diamètre, Durchmesser, diâmetro, diametro, 直径, 지름, đường kính, قطر
hypotenuse: 斜边, 빗변, cạnh huyền, وتر
angle: ángulo, Winkel, ângulo, angolo, 角度, 각도, زاوية
right angle: ángulo recto, angle droit, rechter Winkel, ângulo reto, angolo retto, 直角, 직각, góc vuông, زاوية قائمة
acute/acute angle: agudo, aigu, spitzer Winkel, spitzwinklig, angolo acuto, 锐角, 예각, góc nhọn, زاوية حادة
obtuse/obtuse angle: obtuso, stumpfer Winkel, stumpfwinklig, ottuso, 钝角, 둔각, góc tù, زاوية منفرجة
parallel: paralelo, paralela, parallèle, 平行, 평행, song song, متوازي
perpendicular: perpendiculaire, senkrecht, perpendicolare, 垂直, 수직, vuông góc, عمودي
symmetry: simetría, Achsensymmetrie, 对称, 대칭, đối xứng, تماثل
slope: pendiente, pente, Steigung, inclinação, pendenza, 斜率, 기울기, hệ số góc, ميل
intercept: intersección con el eje, ordonnée à l'origine, Achsenabschnitt, intercetta, 截距, 절편
function: función, Funktion, funzione, função, 函数, 함수, hàm số, دالة
linear: lineal, linéaire, lineare, 线性, 선형, tuyến tính, خطي
quadratic: cuadrática, quadratische, 二次, 이차, bậc hai, تربيعية
exponential: exponencial, exponentiell, esponenziale, 指数函数, 지수함수
parabola: parábola, parabole, 抛物线, 포물선
median: mediana, médiane, Zentralwert, 中位数, 중앙값, trung vị, وسيط
mean/average: promedio, moyenne, Durchschnitt, Mittelwert, média aritmética, 平均数, 평균, trung bình, متوسط
mode: Modalwert, 众数, 최빈값
range: rango, étendue, Spannweite, intervallo, 极差
probability: probabilidad, probabilité, Wahrscheinlichkeit, probabilidade, probabilità, 概率, 확률, xác suất, احتمال
commutative/commutative property: conmutativa, commutativité, Kommutativgesetz, comutativa, commutativa, 交换律, 교환법칙, giao hoán, تبديلية
associative/associative property: asociativa, associativité, Assoziativgesetz, associativa, 结合律, 결합법칙, kết hợp
distributive/distributive property: distributiva, distributivité, Distributivgesetz, 分配律, 분배법칙, phân phối
derivative: derivada, dérivée, Ableitung, derivata, 导数, 도함수, đạo hàm, مشتقة
integral: intégrale, Stammfunktion, integrale, 积分, 적분, tích phân, تكامل
infinity: infinito, infini, Unendlichkeit, unendlich, 无穷, 무한, vô cực, لانهاية
half: mitad, moitié, Hälfte, metade, 一半, một nửa, نصف
greater than: mayor que, plus grand que, größer als, maior que, maggiore di, 大于, lớn hơn
less than: menor que, plus petit que, kleiner als, menor que, minore di, 小于, nhỏ hơn
`;
