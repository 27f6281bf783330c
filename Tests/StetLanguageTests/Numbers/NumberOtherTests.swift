import Testing

@testable import StetLanguage

struct NumberOtherTests {
  @Test(arguments: ukrainian + bulgarian + turkish + english)
  func `notations of one value agree in every language`(_ row: NumberRow) {
    #expect(row.missing == [])
    #expect(row.extra == [])
  }

  private static func uk(_ source: String, _ target: String) -> NumberRow {
    NumberRow(source, target, "uk", "en")
  }
  private static func bg(_ source: String, _ target: String) -> NumberRow {
    NumberRow(source, target, "bg", "en")
  }
  private static func tr(_ source: String, _ target: String) -> NumberRow {
    NumberRow(source, target, "tr", "en")
  }
  private static func en(_ source: String, _ target: String, _ to: String) -> NumberRow {
    NumberRow(source, target, "en", to)
  }

  static let ukrainian = [
    uk("1,5 тис. осіб", "1,500 people"),
    uk("12,5 млн гривень", "12.5 million hryvnias"),
    uk("три мільярди гривень", "3 billion hryvnias"),
    uk("п'ять танків", "5 tanks"),
    uk("п’ятьма танками", "5 tanks"),
    uk("шістьох поранених", "six wounded"),
    uk("сімома кораблями", "seven ships"),
    uk("двадцять вісім", "28"),
    uk("дев'яносто дев'ять", "ninety-nine"),
    uk("шістдесяти трьох", "63"),
    uk("сто двадцять", "120"),
    uk("двісті п'ятдесят", "250"),
    uk("4-й полк", "the 4th Regiment"),
    uk("п'ятий полк", "the fifth regiment"),
    uk("дванадцята бригада", "the 12th Brigade"),
    uk("24 лютого 2022 року", "24 February 2022"),
    uk("24 лютого 2022 р.", "February 24, 2022"),
    uk("24.02.2022", "24 February 2022"),
    uk("у серпні 1991 року", "in August 1991"),
    uk("90-ті роки", "the 1990s"),
    uk("у 1990-х роках", "in the nineties"),
    uk("XX століття", "the 20th century"),
    uk("від 5 до 7 днів", "5 to 7 days"),
    uk("5–7 днів", "five to seven days"),
    uk("10 відсотків", "10 per cent"),
    uk("10 %", "10%"),
    uk("о 7 вечора", "at 7 pm"),
    uk("о 15:30", "at 3.30 pm"),
    uk("півтора року", "18 months"),
    uk("два з половиною мільйони", "2.5 million"),
    uk("дворічний термін", "a 2-year term"),
    uk("трирічний план", "a 3-year plan"),
    uk("двадцятип'ятирічний", "25-year-old"),
    uk("обидва літаки", "both aircraft"),
    uk("три чверті", "75%"),
    uk("десятки людей", "dozens of people"),
  ]

  static let bulgarian = [
    bg("1,5 хил. души", "1,500 people"),
    bg("12,5 млн. лева", "12.5 million leva"),
    bg("пет танка", "5 tanks"),
    bg("петимата войници", "the five soldiers"),
    bg("двайсет и пет", "25"),
    bg("двадесет и пет", "twenty-five"),
    bg("шейсет и осем", "68"),
    bg("единайсет", "11"),
    bg("четиринадесет", "fourteen"),
    bg("триста и петдесет", "350"),
    bg("петстотин", "500"),
    bg("две хиляди и сто", "2,100"),
    bg("5-ти полк", "the 5th Regiment"),
    bg("петият полк", "the fifth regiment"),
    bg("двадесет и първи век", "the 21st century"),
    bg("XX век", "the 20th century"),
    bg("3 март 1878 г.", "3 March 1878"),
    bg("03.03.1878", "3 March 1878"),
    bg("през септември 1944 г.", "in September 1944"),
    bg("90-те години", "the 1990s"),
    bg("5 на сто", "5 per cent"),
    bg("5 процента", "5%"),
    bg("от 5 до 7 дни", "5 to 7 days"),
    bg("в 15,30 часа", "at 15:30"),
    bg("7 часа вечерта", "7 pm"),
    bg("два милиона и половина", "2.5 million"),
    bg("двата самолета", "both aircraft"),
    bg("двугодишен", "2-year"),
    bg("три четвърти", "three quarters"),
    bg("7,62-мм картечница", "a 7.62 mm machine gun"),
  ]

  static let turkish = [
    tr("1.500 kişi", "1,500 people"),
    tr("1,5 milyon dolar", "$1.5 million"),
    tr("12,5 milyar dolarlık", "worth $12.5bn"),
    tr("on beş tank", "15 tanks"),
    tr("yirmi beş tank", "twenty-five tanks"),
    tr("doksan dokuz", "99"),
    tr("yüz yirmi", "120"),
    tr("iki yüz elli", "250"),
    tr("bin beş yüz", "1,500"),
    tr("iki bin on dokuz", "2019"),
    tr("altmış dört", "64"),
    tr("iki buçuk milyon", "2.5 million"),
    tr("%5", "5%"),
    tr("yüzde 5", "5 per cent"),
    tr("27 Haziran 2019", "27 June 2019"),
    tr("27 Haziran'da", "on 27 June"),
    tr("27.06.2019 tarihinde", "on 27 June 2019"),
    tr("2019'da", "in 2019"),
    tr("2019 yılında", "in 2019"),
    tr("1990'larda", "in the 1990s"),
    tr("90'lı yıllar", "the nineties"),
    tr("20. yüzyıl", "the 20th century"),
    tr("5'inci alay", "the 5th Regiment"),
    tr("beşinci nesil", "fifth generation"),
    tr("onuncu yıl", "the 10th year"),
    tr("saat 15.30'da", "at 3.30 pm"),
    tr("5-7 gün", "5 to 7 days"),
    tr("üçü öldü", "3 died"),
    tr("7,62 mm", "7.62 mm"),
    tr("1.250.000 lira", "1,250,000 lira"),
  ]

  static let english = [
    en("1,500 people", "1,5 тыс. человек", "ru"),
    en("twenty-five tanks", "двадцать пять танков", "ru"),
    en("$5m", "5 млн долларов", "ru"),
    en("five feet", "5 футов", "ru"),
    en("the 1980s", "восьмидесятые", "ru"),
    en("June 2019", "июнь 2019 года", "ru"),
    en("6 p.m.", "18:00", "ru"),
    en("three-quarters", "75 %", "ru"),
    en("the Fourth of July", "4 июля", "ru"),
    en("two hundred and five", "205", "ru"),
    en("nineteen ninety-one", "1991 год", "ru"),
    en("a dozen", "12", "ru"),
    en("two dozen", "24", "ru"),
    en("half a million", "500 тыс.", "ru"),
    en("one and a half million", "1,5 млн", "ru"),
    en("the '90s", "90-е", "ru"),
    en("5th", "5-ти", "bg"),
    en("3,000", "3.000", "tr"),
    en("0.5%", "%0,5", "tr"),
    en("100 hryvnias", "сто гривень", "uk"),
  ]
}
