extension NewsPairs {
  static let culture: [(String, String)] = [
    (
      "Роман вышел в 1866 году и с тех пор переведён на 170 языков.",
      "The novel came out in 1866 and has since been translated into 170 languages."
    ),
    (
      "Выставка открыта ежедневно с 10:00 до 19:00, кроме понедельника.",
      "The exhibition is open daily from 10 am to 7 pm, except Mondays."
    ),
    (
      "Картина Айвазовского ушла с молотка за 2,3 млн фунтов.",
      "An Aivazovsky painting went under the hammer for £2.3m."
    ),
    (
      "В спектакле заняты трое актёров, и каждый играет по несколько ролей.",
      "The production has a cast of three, each playing several parts."
    ),
    (
      "Фильм получил два «Оскара» — за режиссуру и за сценарий.",
      "The film won two Oscars, for directing and for the screenplay."
    ),
    (
      "Людовик XIV распорядился построить дворец в семнадцатом веке.",
      "Louis XIV had the palace built in the seventeenth century."
    ),
    (
      "Премьера состоится 1 сентября на Первом канале.",
      "The premiere will air on Channel One on 1 September."
    ),
    (
      "Писателю исполнилось 80 лет.",
      "The writer has turned 80."
    ),
    (
      "Музей хранит более ста тысяч экспонатов.",
      "The museum holds more than 100,000 exhibits."
    ),
    (
      "Концерт посвятили 250-летию Бетховена.",
      "The concert marked the 250th anniversary of Beethoven's birth."
    ),
    (
      "Какой будет новая экспозиция, пока не раскрывают.",
      "What the new display will look like has not been disclosed."
    ),
    (
      "В шестидесятые годы здесь снимали кино.",
      "Films were shot here in the sixties."
    ),
    (
      "Режиссёр снял продолжение спустя двадцать пять лет.",
      "The director made a sequel twenty-five years later."
    ),
    (
      "Билеты стоят от 500 до 3000 рублей.",
      "Tickets cost between 500 and 3,000 roubles."
    ),
    (
      "Первый том «Войны и мира» напечатали в журнале «Русский вестник».",
      "The first volume of War and Peace was printed in the journal Russky Vestnik."
    ),
    (
      "Клип посмотрели десять миллионов раз за три дня!",
      "The video has been viewed ten million times in three days."
    ),
  ]

  static let science: [(String, String)] = [
    (
      "Корабль «Союз МС-19» пристыковался к МКС в 15:22 мск.",
      "The Soyuz MS-19 spacecraft docked with the ISS at 3.22 pm Moscow time."
    ),
    (
      "Учёные обнаружили останки возрастом около 45 тыс. лет.",
      "Scientists have found remains about 45,000 years old."
    ),
    (
      "Эффективность вакцины составила 91,6 %, исследование опубликовал журнал The Lancet.",
      "The vaccine was 91.6 per cent effective, according to a study published in The Lancet."
    ),
    (
      "Расстояние до звезды — 4,2 световых года.",
      "The star is 4.2 light years away."
    ),
    (
      "В опыте участвовали сорок добровольцев в возрасте от 18 до 60 лет.",
      "Forty volunteers aged between 18 and 60 took part in the trial."
    ),
    (
      "За минувшие сутки выявлено 23 948 новых случаев COVID-19.",
      "Over the past day 23,948 new cases of Covid-19 were recorded."
    ),
    (
      "Аппарат «Луна-25» запустят с космодрома Восточный.",
      "The Luna-25 probe will be launched from the Vostochny spaceport."
    ),
    (
      "Площадь озера уменьшилась с 68 тыс. до 8 тыс. кв. км.",
      "The lake has shrunk from 68,000 to 8,000 sq km."
    ),
    (
      "Концентрация CO2 выросла на четверть.",
      "The concentration of CO2 has risen by a quarter."
    ),
    (
      "Телескоп диаметром 39 метров построят к 2027 году.",
      "The telescope, 39 metres across, will be built by 2027."
    ),
    (
      "Масса образца — 1,75 кг, длина — 30 см.",
      "The sample weighs 1.75 kg and is 30 cm long."
    ),
    (
      "Эксперимент длился 520 суток.",
      "The experiment lasted 520 days."
    ),
    (
      "Открытие сделали две независимые группы.",
      "The discovery was made by two independent groups."
    ),
    (
      "Нобелевскую премию разделили трое исследователей.",
      "Three researchers shared the Nobel Prize."
    ),
    (
      "Новый процессор в 2,5 раза быстрее прежнего.",
      "The new processor is two and a half times faster than its predecessor."
    ),
  ]

  static let accidents: [(String, String)] = [
    (
      "В результате ДТП погибли два человека, ещё семеро пострадали.",
      "Two people were killed and seven injured in the road accident."
    ),
    (
      "Пожар на площади 1,2 тыс. кв. м потушен в 4:35.",
      "The fire, which covered 1,200 sq m, was put out at 4.35 am."
    ),
    (
      "Подозреваемому грозит до 15 лет лишения свободы.",
      "The suspect faces up to 15 years in prison."
    ),
    (
      "На борту находились 162 пассажира и шестеро членов экипажа.",
      "There were 162 passengers and six crew members on board."
    ),
    (
      "Самолёт Boeing 737 совершил вынужденную посадку в аэропорту Тюмени.",
      "A Boeing 737 made an emergency landing at Tyumen airport."
    ),
    (
      "Дело возбуждено по ч. 2 ст. 228 УК РФ.",
      "The case was opened under Article 228, Part 2 of the Russian Criminal Code."
    ),
    (
      "Пострадавших доставили в больницу № 3.",
      "The injured were taken to Hospital No. 3."
    ),
    (
      "45-летний водитель не справился с управлением на 112-м километре трассы М-5.",
      "The 45-year-old driver lost control at the 112th kilometre of the M-5 motorway."
    ),
    (
      "Взрыв прогремел около девяти утра.",
      "The blast was heard at about nine in the morning."
    ),
    (
      "Суд оштрафовал компанию на 500 тыс. рублей.",
      "A court fined the company 500,000 roubles."
    ),
    (
      "Жителей дома 5 по улице Мира эвакуировали.",
      "Residents of No. 5 Mira Street were evacuated."
    ),
    (
      "По телефону горячей линии +7 (495) 123-45-67 принимают сообщения круглосуточно.",
      "Reports are taken round the clock on the hotline, +7 (495) 123-45-67."
    ),
    (
      "Найдены оба «чёрных ящика».",
      "Both black boxes have been found."
    ),
    (
      "Женщина упала с высоты третьего этажа, но осталась жива.",
      "The woman fell from a third-floor window but survived."
    ),
    (
      "Ущерб оценивается в 10–12 млн рублей.",
      "The damage is estimated at between 10 and 12 million roubles."
    ),
    (
      "Поиски пропавшей группы возобновят в 6 утра.",
      "The search for the missing group will resume at 6 am."
    ),
    (
      "Подробности — на сайте https://mchs.gov.ru/news/123.",
      "Details are available at https://mchs.gov.ru/news/123."
    ),
    (
      "Из-под завалов извлекли тело мужчины 1975 года рождения.",
      "The body of a man born in 1975 was pulled from the rubble."
    ),
    (
      "Спасатели разобрали 80 % завалов, осталось ещё две-три плиты.",
      "Rescuers have cleared 80% of the rubble, with two or three slabs remaining."
    ),
    (
      "Колонна из пяти машин МЧС выехала в Нижний Тагил в 23:40.",
      "A convoy of five Emergencies Ministry vehicles left for Nizhny Tagil at 11.40 pm."
    ),
    (
      "Двое подростков, 14 и 16 лет, задержаны в субботу вечером.",
      "Two teenagers, aged 14 and 16, were detained on Saturday evening."
    ),
    (
      "Об инциденте стало известно 3 ноября.",
      "The incident came to light on 3 November."
    ),
  ]
}
