import Testing

@testable import StetLanguage

struct NumberIdiomTests {
  @Test(arguments: times + parts + words)
  func `what translators really write raises nothing`(_ row: NumberRow) {
    #expect(row.missing == [])
    #expect(row.extra == [])
  }

  @Test(arguments: [
    ("12,5 million", "en", 1), ("1,500", "en", 0), ("1,2,3", "en", 0), ("12,5 млн", "ru", 0),
    ("1,50,000", "en", 0), ("in 2019, 5 tanks", "en", 0), ("7,62 mm", "en-GB", 1),
    ("1234,56", "en", 1), ("https://a.ru/1,5", "en", 0), ("", "en", 0), (",", "en", 0),
  ])
  func `a decimal comma left in English is found`(
    _ text: String, _ language: String, _ count: Int
  ) {
    #expect(Numbers.decimalCommas(in: text, language: language).count == count)
  }

  static let times: [NumberRow] = [
    NumberRow("с 13 до 15 часов", "from 1 pm to 3 pm"),
    NumberRow("с 8 до 10 утра", "from 8 to 10 am"),
    NumberRow("в полночь", "at 12 am"),
    NumberRow("в полдень", "at 12 noon"),
    NumberRow("в 00:00", "at midnight"),
    NumberRow("круглосуточно", "24/7"),
    NumberRow("круглосуточно", "24 hours a day"),
    NumberRow("2 дня", "two days"),
    NumberRow("в 2 часа дня", "at 2 pm"),
    NumberRow("полчаса", "30 minutes"),
    NumberRow("полтора часа", "90 minutes"),
    NumberRow("полтора часа", "an hour and a half"),
    NumberRow("в двадцатых числах июня", "in late June"),
    NumberRow("в нулевых", "in the 2000s"),
    NumberRow("1960—70-е годы", "the 1960s and 70s"),
    NumberRow("в конце 1990-х", "in the late-1990s"),
    NumberRow("Ему за 40", "He is in his 40s"),
    NumberRow("в 2000-е", "in the 2000s"),
    NumberRow("за 24 часа", "in a day"),
    NumberRow("29.12.2021 г.", "29 December 2021"),
    NumberRow("к 1 июля", "by 1 July"),
    NumberRow("в первых числах мая", "in early May"),
    NumberRow("10–15 минут", "ten to fifteen minutes"),
    NumberRow("в 13-00", "at 1 p.m."),
    NumberRow("в 9-30", "at 9:30"),
    NumberRow("1/8 финала", "the last 16"),
    NumberRow("1/4 финала", "the quarter-finals"),
    NumberRow("1/2 финала", "the semi-finals"),
    NumberRow("полуторагодовалый", "18-month-old"),
    NumberRow("6 млн 427 тыс. 300 рублей", "6,427,300 roubles"),
    NumberRow("5 тысяч 200 рублей", "5,200 roubles"),
    NumberRow("3 тыс. 15 января", "3,000 on 15 January"),
    NumberRow("тысяч пять", "about five thousand"),
    NumberRow("тысяч 20", "about 20,000"),
    NumberRow("в час дня", "at 1 p.m."),
    NumberRow("в час ночи", "at 1:00 am"),
    NumberRow("5,5 дюйма", "5 1/2 inches"),
    NumberRow("безголевая ничья", "a 0-0 draw"),
    NumberRow("ничья 0:0", "a goalless draw"),
    NumberRow("полуторачасовой", "90-minute"),
    NumberRow("сократились вдвое", "fell by 50%"),
    NumberRow("48 часов", "two days"),
    NumberRow("три дня", "72 hours"),
    NumberRow("12 месяцев", "a 1-year term"),
    NumberRow("24 месяца", "two years"),
    NumberRow("две недели", "14 days"),
    NumberRow("полугодовой срок", "a six-month term"),
    NumberRow("получасовой", "30-minute"),
    NumberRow("полтора десятка", "15"),
    NumberRow("за сутки", "in 24 hours"),
    NumberRow("каждые 2-3 часа", "every two or three hours"),
  ]

  static let parts: [NumberRow] = [
    NumberRow("3 с лишним тысячи", "more than 3,000"),
    NumberRow("двадцать с лишним лет", "over 20 years"),
    NumberRow("пять с половиной лет", "five and a half years"),
    NumberRow("2,5-летний", "two-and-a-half-year-old"),
    NumberRow("15 лет", "a decade and a half"),
    NumberRow("25 лет", "a quarter of a century"),
    NumberRow("четверть века", "25 years"),
    NumberRow("полвека", "half a century"),
    NumberRow("50 лет", "half a century"),
    NumberRow("200-летие", "the bicentenary"),
    NumberRow("столетие", "the centenary"),
    NumberRow("стопроцентный", "100 per cent"),
    NumberRow("0,5 л", "half a litre"),
    NumberRow("6 яиц", "half a dozen eggs"),
    NumberRow("ноль целых пять десятых", "0.5"),
    NumberRow("одна треть", "one-third"),
    NumberRow("в 10 раз", "tenfold"),
    NumberRow("в 20 раз", "20-fold"),
    NumberRow("9 из 10", "nine in ten"),
    NumberRow("50 на 50", "fifty-fifty"),
    NumberRow("6,5 из 10", "six and a half out of ten"),
    NumberRow("2/3 голосов", "two-thirds of the votes"),
    NumberRow("33 %", "a third"),
    NumberRow("1,5–2 часа", "an hour and a half to two hours"),
    NumberRow("4 м 20 см", "4 m 20 cm"),
  ]

  static let words: [NumberRow] = [
    NumberRow("хет-трик", "three goals"),
    NumberRow("три гола", "a hat-trick"),
    NumberRow("первая пятёрка", "the top five"),
    NumberRow("№ 1", "number one"),
    NumberRow("четверокурсник", "a fourth-year student"),
    NumberRow("девятиклассник", "a ninth-grader"),
    NumberRow("Уловка-22", "Catch-22"),
    NumberRow("PlayStation 4", "PS4"),
    NumberRow("iPhone 13", "iPhone 13"),
    NumberRow("двухкомнатная квартира", "a 2-room flat"),
    NumberRow("пятиборье", "the pentathlon"),
    NumberRow("в одиночку", "alone"),
    NumberRow("вдвоём", "2 people"),
    NumberRow("в четвёртом поколении", "fourth-generation"),
    NumberRow("2 из 3", "two of three"),
    NumberRow("тысячелетие", "1,000 years"),
    NumberRow("«Великолепная семёрка»", "The Magnificent Seven"),
    NumberRow("лет 20", "about twenty years"),
    NumberRow("человек пять", "some 5 people"),
    NumberRow("1000-летие", "the thousandth anniversary"),
    NumberRow("9/10", "nine tenths"),
    NumberRow("15-я годовщина", "the 15th anniversary"),
    NumberRow("второе место", "2nd place"),
  ]
}
