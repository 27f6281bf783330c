import Testing

@testable import StetLanguage

@Suite struct BoundaryTests {
  @Test(arguments: [
    ScanCase("ru", ["С-300"], "С-300В4, С-300-2, С-300П и С-300.", ["С-300"]),
    ScanCase("ru", ["С-400"], "ЗРК С-400", ["С-400"]),
    ScanCase("ru", ["С-300", "МиГ-29"], "С-300-х, МиГ-29-ми; С-300-мм2", ["С-300", "МиГ-29"]),
    ScanCase("ru", ["й", "мм", "летний"], "5-й, 155-мм, 20-летний", []),
    ScanCase("ru", ["5-й флот"], "5-й флот", ["5-й флот"]),
    ScanCase("ru", ["Ту-22М3"], "Ту-22М3 и Ту-22М", ["Ту-22М3"]),
    ScanCase("ru", ["Су-57"], "Су-57/Су-57Э", ["Су-57"]),
    ScanCase("ru", ["ракета"], "ракета-носитель, ракета, авиаракета", ["ракета"]),
    ScanCase("ru", ["ракета-носитель"], "ракета-носитель", ["ракета-носитель"]),
    ScanCase("ru", ["истребитель"], "истребитель—перехватчик", ["истребитель"]),
    ScanCase(
      "ru", ["истребитель-перехватчик"], "истребитель—перехватчик", ["истребитель—перехватчик"]),
    ScanCase("ru", ["ракета-носитель"], "ракета — носитель зла", []),
    ScanCase("ru", ["С-400"], "«С-400», (С-400) С-400-", ["С-400", "С-400", "С-400"]),
    ScanCase("en", ["S-300"], "S-300V4 S-300-2 S-300's S-300-class", ["S-300", "S-300"]),
    ScanCase("en", ["missile"], "missile-armed missiles", ["missile"]),
    ScanCase("en", ["Russia"], "Russia's Russia’s", ["Russia", "Russia"]),
    ScanCase("tr", ["Ankara"], "Ankara'nın Ankara’da", ["Ankara", "Ankara"]),
    ScanCase("zh", ["导弹"], "新型导弹系统", ["导弹"]),
  ])
  func `words end where the language ends them`(_ scan: ScanCase) throws {
    #expect(try scan.pieces() == scan.found)
  }

  @Test(arguments: [
    ScanCase(
      "ru", ["ядерное оружие"], "ядерное\nоружие ядерное \t оружие",
      ["ядерное\nоружие", "ядерное \t оружие"]),
    ScanCase("ru", ["ядерное оружие"], "ядерное\n\nоружие; ядерное, оружие; ядерное. Оружие", []),
    ScanCase("ru", ["ядерное оружие"], "ядерное\r\n \r\nоружие", []),
    ScanCase("ru", ["суша, море"], "суша, море и суша море", ["суша, море"]),
    ScanCase("en", ["air defence system"], "air-defence system", ["air-defence system"]),
    ScanCase("en", ["air-defence system"], "air defence\nsystem", ["air defence\nsystem"]),
    ScanCase(
      "en", ["chief of the general staff"], "chief of general staff", ["chief of general staff"]),
    ScanCase(
      "en", ["chief of general staff"], "Chief of the General Staff", ["Chief of the General Staff"]
    ),
    ScanCase("en", ["U.S. Navy"], "U.S. Navy", ["U.S. Navy"]),
    ScanCase(
      "en", ["S-500 Prometheus"], "S-500 *Prometheus*, S-500 **Prometheus**",
      ["S-500 *Prometheus*", "S-500 **Prometheus**"]),
    ScanCase(
      "en", ["S-500 Prometheus"], "*S-500 Prometheus* and _S-500_ Prometheus",
      ["S-500 Prometheus", "S-500_ Prometheus"]),
    ScanCase("en", ["soldiers rations"], "soldiers' rations", ["soldiers' rations"]),
  ])
  func `white space joins a term and punctuation parts it`(_ scan: ScanCase) throws {
    #expect(try scan.pieces() == scan.found)
  }

  @Test(arguments: [
    ScanCase("en", ["missile"], "https://x.org/a/missile-b missile", ["missile"]),
    ScanCase("en", ["missile"], "(www.missile.com), missile@x.org, x@missile.org", []),
    ScanCase(
      "en", ["missile"], "@missile and/or missile // missile", ["missile", "missile", "missile"]),
    ScanCase("ru", ["ракета"], "http://ракета.рф/ракета ракета", ["ракета"]),
  ])
  func `an address is no text`(_ scan: ScanCase) throws {
    #expect(try scan.pieces() == scan.found)
  }

  @Test(arguments: [
    ScanCase(
      "ru", ["ракета", "крылатая ракета"], "крылатая ракета, ракета", ["крылатая ракета", "ракета"]),
    ScanCase("ru", ["а б", "б в г", "г"], "а б в г", ["а б", "г"]),
    ScanCase("ru", ["а б в г", "а б", "в"], "а б в д", ["а б", "в"]),
    ScanCase("ru", ["а б", "б в"], "а а б в", ["а б"]),
  ])
  func `the leftmost longest term wins`(_ scan: ScanCase) throws {
    #expect(try scan.pieces() == scan.found)
  }
}
