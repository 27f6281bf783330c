/// News sentences and right translations of them, our own: what the rules must let pass.
enum NewsPairs {
  static let all =
    politics + economy + sport + weather + defence + culture + science + accidents + free

  static let politics: [(String, String)] = [
    (
      "Президент подписал указ о назначении нового главы региона.",
      "The president has signed a decree appointing a new head of the region."
    ),
    (
      "Переговоры в Женеве продлились почти три часа и завершились без подписания документов.",
      "The talks in Geneva lasted almost three hours and ended without any documents being signed."
    ),
    (
      "За законопроект проголосовали 386 депутатов, против — 12, ещё пятеро воздержались.",
      "The bill was backed by 386 deputies, with 12 voting against and five abstaining."
    ),
    (
      "«Мы никому не позволим разговаривать с нами языком ультиматумов», — заявил министр.",
      "“We will not allow anyone to speak to us in the language of ultimatums,” the minister said."
    ),
    (
      "В первом туре выборов он набрал 34,7 % голосов, во втором — 52,1 %.",
      "He took 34.7 per cent of the vote in the first round and 52.1 per cent in the run-off."
    ),
    (
      "Стороны договорились провести следующую встречу в конце октября.",
      "The sides agreed to hold their next meeting in late October."
    ),
    (
      "Двадцать седьмого июня посол был вызван в МИД для объяснений.",
      "On 27 June the ambassador was summoned to the Foreign Ministry to give an explanation."
    ),
    (
      "Парламент принял закон сразу в трёх чтениях.",
      "Parliament passed the law in all three readings at once."
    ),
    (
      "Срок полномочий действующего мэра истекает в сентябре 2025 года.",
      "The incumbent mayor's term expires in September 2025."
    ),
    (
      "По данным опроса, 61 процент жителей страны поддерживает реформу, 24 процента против, остальные затруднились ответить.",
      "According to the poll, 61% of the country's residents support the reform and 24% oppose it; the rest were undecided."
    ),
    (
      "Канцлер прибыла в Анкару с однодневным рабочим визитом.",
      "The chancellor arrived in Ankara on a one-day working visit."
    ),
    (
      "Оппозиция требует отставки кабинета и проведения досрочных выборов.",
      "The opposition is demanding the cabinet's resignation and early elections."
    ),
    (
      "В 90-е годы он работал в администрации Петербурга, а с 2004 по 2008 год возглавлял комитет.",
      "In the 1990s he worked in the St Petersburg administration and from 2004 to 2008 chaired a committee."
    ),
    (
      "Кто будет отвечать за исполнение соглашения? На этот вопрос ответа пока нет.",
      "Who will be responsible for carrying out the agreement? There is no answer to that yet."
    ),
    (
      "Соглашение рассчитано на пять лет и может быть продлено ещё на пять.",
      "The agreement runs for five years and may be extended for another five."
    ),
    (
      "Совет Безопасности ООН соберётся в среду в 15:00 по нью-йоркскому времени.",
      "The UN Security Council will meet at 3 pm New York time on Wednesday."
    ),
    (
      "Депутат сообщил об этом в своём телеграм-канале.",
      "The deputy reported this on his Telegram channel."
    ),
    (
      "Он напомнил, что аналогичная норма действовала ещё в XIX веке.",
      "He recalled that a similar rule was in force back in the nineteenth century."
    ),
    (
      "Двусторонние отношения переживают худший период за последние полвека.",
      "Bilateral relations are going through their worst period in half a century."
    ),
    (
      "Санкции затронули более ста юридических лиц из двадцати стран.",
      "The sanctions affected more than 100 legal entities from 20 countries."
    ),
    (
      "Глава государства поздравил ветеранов с 76-й годовщиной Победы.",
      "The head of state congratulated veterans on the 76th anniversary of Victory."
    ),
    (
      "Участники саммита «Большой двадцатки» приняли итоговую декларацию.",
      "The G20 summit adopted a final declaration."
    ),
    (
      "В документе 14 пунктов, из них шесть касаются безопасности границ.",
      "The document has 14 points, six of which concern border security."
    ),
    (
      "Об этом пишет газета «Ведомости» со ссылкой на два источника в правительстве.",
      "This was reported by Vedomosti, citing two sources in the government."
    ),
    (
      "Явка на выборах к 18:00 составила 47,3 %, что на 2,5 п. п. выше, чем пять лет назад.",
      "By 6 pm turnout stood at 47.3%, which is 2.5 percentage points higher than five years ago."
    ),
  ]

  static let economy: [(String, String)] = [
    (
      "Цена нефти марки Brent превысила 85 долларов за баррель впервые с октября 2018 года.",
      "Brent crude rose above $85 a barrel for the first time since October 2018."
    ),
    (
      "Чистая прибыль банка выросла в полтора раза, до 1,2 трлн рублей.",
      "The bank's net profit rose one and a half times to 1.2 trillion roubles."
    ),
    (
      "Инфляция в годовом выражении ускорилась до 8,4 % с 8,1 % в октябре.",
      "Annual inflation accelerated to 8.4% from 8.1% in October."
    ),
    (
      "Компания намерена вложить в строительство завода 12,5 млн евро.",
      "The company intends to invest €12.5m in building the plant."
    ),
    (
      "На предприятии работает около 3 тыс. человек.",
      "The plant employs around 3,000 people."
    ),
    (
      "За первые девять месяцев экспорт зерна сократился вдвое.",
      "Grain exports halved in the first nine months."
    ),
    (
      "Курс доллара на открытии торгов составил 73,45 рубля, евро — 85,20 рубля.",
      "At the opening the dollar stood at 73.45 roubles and the euro at 85.20 roubles."
    ),
    (
      "Минимальный размер оплаты труда с 1 января увеличат до 13 890 рублей.",
      "The minimum wage will be raised to 13,890 roubles from 1 January."
    ),
    (
      "Акции концерна подешевели на 3–4 %.",
      "The group's shares fell by 3 to 4 per cent."
    ),
    (
      "Каждый пятый россиянин откладывает деньги на отпуск.",
      "One in five Russians is saving for a holiday."
    ),
    (
      "Долг региона достиг 15 миллиардов 300 миллионов рублей.",
      "The region's debt has reached 15.3 billion roubles."
    ),
    (
      "Срок окупаемости проекта — от семи до десяти лет.",
      "The project will pay for itself in seven to ten years."
    ),
    (
      "Центробанк повысил ключевую ставку на 75 базисных пунктов, до 7,5 % годовых.",
      "The central bank raised its key rate by 75 basis points to 7.5% a year."
    ),
    (
      "Поставки по газопроводу «Северный поток — 2» начнутся после сертификации.",
      "Deliveries through the Nord Stream 2 pipeline will begin after certification."
    ),
    (
      "Продажи новых автомобилей в третьем квартале упали на треть.",
      "Sales of new cars fell by a third in the third quarter."
    ),
    (
      "Завод мощностью 500 тыс. тонн в год построят за два с половиной года.",
      "The plant, with a capacity of 500,000 tonnes a year, will be built in two and a half years."
    ),
    (
      "Авиакомпания заказала 20 самолётов Boeing 737 MAX и 10 Airbus A320neo.",
      "The airline has ordered 20 Boeing 737 MAX and 10 Airbus A320neo aircraft."
    ),
    (
      "Стоимость квадратного метра выросла с 90 до 120 тысяч рублей.",
      "The price per square metre rose from 90,000 to 120,000 roubles."
    ),
    (
      "В пятницу, 15 октября, биржа работала в обычном режиме.",
      "On Friday, 15 October, the exchange operated as usual."
    ),
    (
      "Дефицит бюджета не превысит 1 процента ВВП.",
      "The budget deficit will not exceed one per cent of GDP."
    ),
    (
      "По словам эксперта, рынок вырастет в 3–3,5 раза.",
      "The market will grow 3 to 3.5 times, the expert says."
    ),
    (
      "Агентство Fitch понизило рейтинг страны до «BB-» с негативным прогнозом.",
      "Fitch downgraded the country to “BB-” with a negative outlook."
    ),
  ]

  static let sport: [(String, String)] = [
    (
      "Матч завершился со счётом 3:1 в пользу хозяев.",
      "The match ended in a 3-1 win for the hosts."
    ),
    (
      "Сборная России проиграла Хорватии по пенальти (3:4) в четвертьфинале ЧМ-2018.",
      "Russia lost to Croatia on penalties (3-4) in the quarter-finals of the 2018 World Cup."
    ),
    (
      "Двукратная олимпийская чемпионка объявила о завершении карьеры.",
      "The two-time Olympic champion has announced her retirement."
    ),
    (
      "Он пробежал дистанцию за 9,58 секунды, установив мировой рекорд.",
      "He covered the distance in 9.58 seconds, setting a world record."
    ),
    (
      "ЦСКА одержал пятую победу подряд и вышел на второе место в таблице.",
      "CSKA won their fifth match in a row and moved up to second in the table."
    ),
    (
      "На 87-й минуте судья назначил пенальти, который реализовал капитан команды.",
      "In the 87th minute the referee awarded a penalty, which was converted by the captain."
    ),
    (
      "Теннисист обыграл соперника в трёх сетах — 6:4, 3:6, 7:5.",
      "The player beat his opponent in three sets, 6-4, 3-6, 7-5."
    ),
    (
      "В финале примут участие восемь спортсменов.",
      "Eight athletes will take part in the final."
    ),
    (
      "Нападающий забил три гола и был признан лучшим игроком матча.",
      "The striker scored a hat-trick and was named man of the match."
    ),
    (
      "Биатлонистка допустила один промах и финишировала четвёртой с отставанием 12,4 секунды.",
      "The biathlete missed once and finished fourth, 12.4 seconds behind."
    ),
    (
      "Турнир пройдёт с 5 по 12 июня в Казани.",
      "The tournament will be held in Kazan from 5 to 12 June."
    ),
    (
      "24-летний хавбек перешёл в «Зенит» за 15 миллионов евро.",
      "The 24-year-old midfielder has joined Zenit for 15 million euros."
    ),
    (
      "Сборная до 21 года сыграла вничью — 0:0.",
      "The under-21 team drew 0-0."
    ),
    (
      "Гонка «Формулы-1» в Сочи собрала 30 тысяч зрителей.",
      "The Formula 1 race in Sochi drew 30,000 spectators."
    ),
    (
      "«Спартак» прервал серию из шести матчей без поражений.",
      "Spartak's six-match unbeaten run came to an end."
    ),
    (
      "После первого тайма хозяева вели 2:0.",
      "The hosts were 2-0 up at half-time."
    ),
    (
      "В сезоне 2019/20 он провёл 28 матчей и забил 11 мячей.",
      "In the 2019-20 season he played 28 matches and scored 11 goals."
    ),
    (
      "Хоккеисты «Авангарда» проиграли 2:5 и вылетели из плей-офф.",
      "Avangard lost 5-2 and were knocked out of the play-offs."
    ),
  ]

  static let weather: [(String, String)] = [
    (
      "Температура воздуха ночью опустится до минус 15 градусов.",
      "Temperatures will drop to minus 15 degrees at night."
    ),
    (
      "В столице ожидается до +32 °C, на дорогах возможны заторы.",
      "Temperatures of up to 32 °C are expected in the capital, and traffic jams are possible."
    ),
    (
      "За сутки выпало 40 мм осадков — две трети месячной нормы.",
      "Forty millimetres of rain fell in 24 hours, two thirds of the monthly norm."
    ),
    (
      "Скорость ветра достигала 25–30 метров в секунду.",
      "Wind speeds reached 25 to 30 metres per second."
    ),
    (
      "Снегопад продлится до 7 утра.",
      "The snowfall will last until 7 am."
    ),
    (
      "Паводок затронул 14 населённых пунктов, подтоплено более 1,5 тыс. домов.",
      "The floods hit 14 communities, inundating more than 1,500 houses."
    ),
    (
      "Землетрясение магнитудой 6,2 произошло на глубине 10 км.",
      "A magnitude 6.2 earthquake struck at a depth of 10 km."
    ),
    (
      "Синоптики обещают тёплую и сухую погоду до конца недели.",
      "Forecasters promise warm, dry weather until the end of the week."
    ),
    (
      "Уровень воды в Амуре поднялся до 6 м 20 см.",
      "The water level in the Amur rose to 6 m 20 cm."
    ),
    (
      "Такого жаркого июня не было с 1901 года.",
      "There has not been such a hot June since 1901."
    ),
    (
      "Ураган оставил без света полмиллиона домов.",
      "The hurricane left half a million homes without power."
    ),
    (
      "Площадь лесных пожаров за день увеличилась на 8 тыс. га.",
      "The area of the forest fires grew by 8,000 hectares in a day."
    ),
  ]
}
