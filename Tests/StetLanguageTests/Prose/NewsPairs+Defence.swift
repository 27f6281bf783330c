extension NewsPairs {
  static let defence: [(String, String)] = [
    (
      "Россия готова обсудить с Турцией поставку истребителей Су-57Э.",
      "Russia is ready to discuss supplying Su-57E fighters to Turkey."
    ),
    (
      "Первый дивизион С-400 прибыл на авиабазу Мюртед 12 июля 2019 года.",
      "The first S-400 battalion arrived at Mürted air base on 12 July 2019."
    ),
    (
      "В учениях задействовано свыше 10 тыс. военнослужащих и 500 единиц техники.",
      "More than 10,000 troops and 500 pieces of equipment are taking part in the exercise."
    ),
    (
      "Истребители МиГ-31БМ перехватили условного противника над Баренцевым морем.",
      "MiG-31BM fighters intercepted a notional enemy over the Barents Sea."
    ),
    (
      "Ракета 9М729 имеет дальность менее 500 километров, утверждают в Москве.",
      "The 9M729 missile has a range of less than 500 kilometres, Moscow says."
    ),
    (
      "На вооружение мотострелковой бригады поступили 30 БМП-3 и десять БТР-82А.",
      "A motor rifle brigade has received 30 BMP-3s and ten BTR-82As."
    ),
    (
      "Подводная лодка проекта 636.3 вернулась в Севастополь.",
      "A Project 636.3 submarine has returned to Sevastopol."
    ),
    (
      "Система ПВО сбила два из трёх беспилотников, третий упал в поле.",
      "Air defences shot down two of three drones; the third fell in a field."
    ),
    (
      "Танк Т-14 «Армата» впервые показали на параде в 2015 году.",
      "The T-14 Armata tank was first shown at the 2015 parade."
    ),
    (
      "«Сухой» передаст ВКС первую серийную машину до конца года.",
      "Sukhoi will hand over the first production aircraft to the Aerospace Forces by the end of the year."
    ),
    (
      "По данным Минобороны, в ходе боёв уничтожены восемь танков, 14 бронемашин и три склада боеприпасов.",
      "According to the Defence Ministry, eight tanks, 14 armoured vehicles and three ammunition depots were destroyed in the fighting."
    ),
    (
      "Комплекс «Панцирь-С1» прикрывает стартовые позиции С-300ПМУ-2.",
      "Pantsir-S1 systems cover the launch positions of the S-300PMU-2."
    ),
    (
      "Фрегат вооружён шестнадцатью крылатыми ракетами «Калибр» и 100-мм орудием.",
      "The frigate carries 16 Kalibr cruise missiles and a 100 mm gun."
    ),
    (
      "Пулемёт калибра 7,62 мм заменят на 12,7-мм «Корд».",
      "The 7.62 mm machine gun will be replaced by the 12.7 mm Kord."
    ),
    (
      "Дальность полёта Х-101 оценивается в 4500–5500 км.",
      "The range of the Kh-101 is estimated at 4,500–5,500 km."
    ),
    (
      "Самолёт пятого поколения J-20 принят на вооружение в 2017 году.",
      "The fifth-generation J-20 entered service in 2017."
    ),
    (
      "В строю остаётся не менее двадцати Ту-22М3.",
      "At least 20 Tu-22M3s remain in service."
    ),
    (
      "Экипаж Ми-8АМТШ спас четырёх рыбаков.",
      "The crew of a Mi-8AMTSh rescued four fishermen."
    ),
    (
      "Контракт на 2,5 млрд долларов был подписан в декабре 2017 года.",
      "The $2.5 billion contract was signed in December 2017."
    ),
    (
      "США исключили Турцию из программы F-35 из-за покупки С-400.",
      "The United States expelled Turkey from the F-35 programme over its purchase of the S-400."
    ),
    (
      "58-я армия проведёт стрельбы на полигоне «Прудбой».",
      "The 58th Army will hold live firing at the Prudboy range."
    ),
    (
      "Воинская часть № 12345 расквартирована в Тульской области.",
      "Military unit No. 12345 is stationed in the Tula region."
    ),
    (
      "Учения «Запад-2021» прошли с 10 по 16 сентября.",
      "The Zapad-2021 exercise ran from 10 to 16 September."
    ),
    (
      "Новый вертолёт покажут на авиасалоне МАКС-2021 в Жуковском.",
      "The new helicopter will be shown at the MAKS-2021 air show in Zhukovsky."
    ),
    (
      "Бомбардировщики B-52H и истребители F-16 вылетели с базы в Румынии.",
      "B-52H bombers and F-16 fighters took off from a base in Romania."
    ),
    (
      "Генерал-полковник В. В. Герасимов посетил 4-ю гвардейскую дивизию.",
      "Colonel General V. V. Gerasimov visited the 4th Guards Division."
    ),
    (
      "Скорость ракеты превышает 9 Махов, а дальность — 1 тыс. км.",
      "The missile flies faster than Mach 9 and has a range of over 1,000 km."
    ),
    (
      "Ил-76МД-90А доставил гуманитарный груз весом 40 тонн.",
      "An Il-76MD-90A delivered 40 tonnes of humanitarian aid."
    ),
    (
      "Флот получит шесть кораблей в течение ближайших пяти лет.",
      "The navy will receive six ships over the next five years."
    ),
    (
      "«Сколько стоит одна такая ракета?» — спросил журналист.",
      "“How much does one such missile cost?” the reporter asked."
    ),
  ]
}
