extension NewsPairs {
  /// Freer translations, as agencies and newspapers print them.
  static let free: [(String, String)] = [
    (
      "По итогам полугодия убыток сократился почти втрое — до 4 млрд 120 млн рублей.",
      "First-half losses shrank almost threefold, to 4.12 billion roubles."
    ),
    (
      "Мужчине 41 год, он женат, воспитывает троих детей.",
      "The 41-year-old man is married and has three children."
    ),
    (
      "Первый заместитель главы МИД приехал в Вену вечером 8 ноября.",
      "The first deputy foreign minister arrived in Vienna on the evening of 8 November."
    ),
    (
      "В нём десять этажей, две башни и подземная парковка на 1200 мест.",
      "It has ten storeys, two towers and underground parking for 1,200 cars."
    ),
    (
      "Через час после взлёта, в 9.52, борт исчез с радаров.",
      "At 9:52 am, an hour after take-off, the plane vanished from radar screens."
    ),
    (
      "«Эта история началась ещё в 80-х», — говорит историк.",
      "“This story goes back to the eighties,” says the historian."
    ),
    (
      "Из 450 депутатов Госдумы в зале присутствовала едва ли треть.",
      "Barely a third of the State Duma's 450 deputies were present."
    ),
    (
      "Общая протяжённость линии составит 72,5 км, на ней появится 31 станция.",
      "The line will be 72.5 km long and have 31 stations."
    ),
    (
      "Пенсионный возраст для мужчин повысят с 60 до 65 лет, для женщин — с 55 до 60.",
      "The retirement age will rise from 60 to 65 for men and from 55 to 60 for women."
    ),
    (
      "Наибольший прирост — плюс 14 процентов — зафиксирован в Якутии.",
      "The biggest increase, 14 per cent, was recorded in Yakutia."
    ),
    (
      "Двое из пяти членов совета подали в отставку.",
      "Two of the council's five members have resigned."
    ),
    (
      "На прошлой неделе баррель стоил чуть больше сорока долларов.",
      "Last week a barrel cost just over $40."
    ),
    (
      "Первая мировая война длилась 1568 дней.",
      "World War I lasted 1,568 days."
    ),
    (
      "В минувшую субботу на площадь вышли от трёх до пяти тысяч человек.",
      "Between three and five thousand people took to the square last Saturday."
    ),
    (
      "По сравнению с аналогичным периодом прошлого года цены выросли на 0,7 процентного пункта.",
      "Prices rose 0.7 of a percentage point compared with the same period last year."
    ),
    (
      "Фильм идёт два часа пятнадцать минут.",
      "The film runs for two hours and fifteen minutes."
    ),
    (
      "Поезд № 1 отправляется в 23:55 и прибывает в 7:55.",
      "Train No. 1 leaves at 11.55 pm and arrives at 7.55 am."
    ),
    (
      "Сумма контракта — порядка $5 млрд.",
      "The contract is worth some $5 billion."
    ),
    (
      "Ему 7 лет, и он учится во втором классе.",
      "He is seven and in his second year at school."
    ),
    (
      "Ставку снизили сразу на полпроцента.",
      "The rate was cut by half a percentage point at once."
    ),
    (
      "К 2035 году доля возобновляемых источников достигнет 12,5 %.",
      "Renewables will account for 12.5 per cent by 2035."
    ),
    (
      "Двигатель мощностью 1500 л. с. разгоняет машину до 80 км/ч.",
      "The 1,500 hp engine takes the vehicle to 80 km/h."
    ),
    (
      "В составе группы — атомный крейсер, два БПК и танкер.",
      "The group consists of a nuclear cruiser, two anti-submarine ships and a tanker."
    ),
    (
      "Звание Героя России ему присвоили в 1999-м.",
      "He was made a Hero of Russia in 1999."
    ),
    (
      "За девять лет войны погибло 15 051 человек.",
      "In nine years of war 15,051 people died."
    ),
    (
      "В 1-м полугодии 2021-го отгружено 2 тыс. 340 вагонов.",
      "In the first half of 2021, 2,340 wagons were shipped."
    ),
    (
      "Как сообщил ТАСС источник, пуск перенесён на 10–11 декабря.",
      "The launch has been put off until 10–11 December, a source told TASS."
    ),
    (
      "Лайнер Ту-154Б-2 выпущен в 1983 году и налетал 6689 часов.",
      "The Tu-154B-2 was built in 1983 and had 6,689 flying hours."
    ),
    (
      "Ранее глава ведомства отмечал, что армия получит 900 новых образцов.",
      "The head of the agency said earlier that the army would receive 900 new systems."
    ),
    (
      "Об этом говорится в докладе ООН за 2020 год.",
      "That is according to a UN report for 2020."
    ),
    (
      "Мы — третья команда мира! Разве это не успех?",
      "We're the third-best team in the world. Isn't that a success?"
    ),
    (
      "До границы оставалось 20–25 километров…",
      "The border was another 20 to 25 kilometres away…"
    ),
    (
      "Сборную возглавит 52-летний специалист, дважды выигрывавший Лигу чемпионов.",
      "The national team will be coached by the 52-year-old, who has twice won the Champions League."
    ),
    (
      "Ночью в Подмосковье до −18, днём −9…−11.",
      "Overnight lows of −18 in the Moscow region, −9 to −11 by day."
    ),
    (
      "Разработка ведётся с середины 2010-х годов.",
      "It has been in development since the mid-2010s."
    ),
    (
      "Первый полёт Су-35 совершил 19 февраля 2008 года, Су-57 — 29 января 2010-го.",
      "The Su-35 first flew on 19 February 2008 and the Su-57 on 29 January 2010."
    ),
    (
      "Эсминец USS Donald Cook (DDG-75) вошёл в Чёрное море.",
      "The destroyer USS Donald Cook (DDG-75) has entered the Black Sea."
    ),
    (
      "Комиссия рассмотрела 17 заявок, 12 из которых отклонила.",
      "The commission looked at 17 applications and turned down 12."
    ),
    (
      "Штраф вырос в десять раз и теперь составляет до полумиллиона рублей.",
      "The fine has gone up tenfold and is now as much as 500,000 roubles."
    ),
    (
      "На вооружении бригады состоят 12 установок «Искандер-М» 9П78-1.",
      "The brigade fields 12 Iskander-M 9P78-1 launchers."
    ),
    (
      "Бригаду перевооружат на Т-72Б3М до 2023 года.",
      "The brigade will be re-equipped with the T-72B3M by 2023."
    ),
    (
      "Встреча Путина и Байдена продолжалась 2 часа 1 минуту.",
      "The Putin–Biden meeting lasted two hours and one minute."
    ),
    (
      "Спасатели нашли живыми всех 33 горняков.",
      "Rescuers found all 33 miners alive."
    ),
    (
      "В десятку лучших вошли трое россиян.",
      "Three Russians made the top ten."
    ),
    (
      "Городу в этом году исполняется 1160 лет.",
      "The city turns 1,160 this year."
    ),
    (
      "Второй этап начнётся не раньше 2024 г.",
      "The second phase will not begin before 2024."
    ),
    (
      "Одним выстрелом он поразил обе цели.",
      "He hit both targets with a single shot."
    ),
    (
      "Законопроект № 986679-7 внесён 6 июля 2020 года.",
      "Bill No. 986679-7 was introduced on 6 July 2020."
    ),
    (
      "Аналитики опросили 1,6 тыс. респондентов старше 18 лет в 137 городах.",
      "Analysts polled 1,600 people over 18 in 137 towns and cities."
    ),
    (
      "Тридцать три процента опрошенных ответили «да», шестьдесят — «нет».",
      "Thirty-three per cent of respondents said yes and 60 per cent said no."
    ),
    (
      "Из них 4,3 млн — дети до 14 лет.",
      "Of these, 4.3 million are children under the age of 14."
    ),
    (
      "На Олимпиаде в Токио россияне завоевали 71 медаль: 20 золотых, 28 серебряных и 23 бронзовые.",
      "Russians took 71 medals at the Tokyo Olympics: 20 golds, 28 silvers and 23 bronzes."
    ),
    (
      "Рейс SU-1492 вернулся в Шереметьево через полчаса.",
      "Flight SU1492 returned to Sheremetyevo half an hour later."
    ),
    (
      "Госпитализированы 23 человека, в том числе четверо детей.",
      "Twenty-three people, including four children, were taken to hospital."
    ),
    (
      "Стрелок был вооружён винтовкой AR-15 и имел при себе около 300 патронов.",
      "The gunman had an AR-15 rifle and about 300 rounds of ammunition."
    ),
    (
      "Судно длиной 400 и шириной 59 метров село на мель 23 марта.",
      "The ship, 400 metres long and 59 metres wide, ran aground on 23 March."
    ),
    (
      "На смену придут Ми-38 — они берут на борт до 40 десантников.",
      "They will be replaced by the Mi-38, which carries up to 40 paratroopers."
    ),
    (
      "Министр пробудет в столице три дня, с 14-го по 16-е.",
      "The minister will spend three days in the capital, from the 14th to the 16th."
    ),
    (
      "Ключевую роль в сражении сыграл 1-й Белорусский фронт.",
      "The 1st Belorussian Front played the key part in the battle."
    ),
    (
      "Уровень безработицы среди молодёжи — 15,6 %, в два с лишним раза выше среднего.",
      "Youth unemployment stands at 15.6%, more than twice the average."
    ),
    (
      "Больше половины выпускников сдали экзамен на «четыре» и «пять».",
      "More than half of school leavers got good or excellent marks."
    ),
    (
      "В 1812 году здесь стоял корпус Нея, а спустя сто тридцать лет шли бои с 4-й танковой группой.",
      "Ney's corps was stationed here in 1812, and 130 years later there was fighting with the 4th Panzer Group."
    ),
    (
      "Дежурство на МКС длилось 196 дней; это второй полёт космонавта.",
      "The stint on the ISS lasted 196 days and was the cosmonaut's second flight."
    ),
  ]
}
