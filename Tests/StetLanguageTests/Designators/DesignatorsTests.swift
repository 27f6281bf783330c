import Testing

@testable import StetLanguage

struct DesignatorsTests {
  @Test(arguments: pairs)
  func `a designator is the same in both scripts`(_ russian: String, _ english: String) {
    let left = Designators.read(russian, language: "ru").map(\.canonical)
    let right = Designators.read(english, language: "en-GB").map(\.canonical)
    #expect(left == right)
    #expect(left.count == 1)
    let found = Designators.mismatches(
      source: russian, sourceLanguage: "ru", target: english, targetLanguage: "en-GB")
    #expect(found.isEmpty)
  }

  static let pairs = [
    ("Су-57", "Su-57"), ("Су-57Э", "Su-57E"), ("Су-35С", "Su-35S"), ("Су-30СМ2", "Su-30SM2"),
    ("Су-34М", "Su-34M"), ("Су-27УБ", "Su-27UB"), ("МиГ-31БМ", "MiG-31BM"), ("МиГ-29К", "MiG-29K"),
    ("МиГ-35", "MiG-35"), ("Ту-22М3", "Tu-22M3"), ("Ту-160М2", "Tu-160M2"), ("Ту-95МС", "Tu-95MS"),
    ("Ту-214", "Tu-214"), ("Ил-76МД-90А", "Il-76MD-90A"), ("Ил-78М-90А", "Il-78M-90A"),
    ("Ан-124", "An-124"), ("Як-130", "Yak-130"), ("Як-130М", "Iak-130M"), ("Бе-200", "Be-200"),
    ("А-50У", "A-50U"), ("Ка-52", "Ka-52"), ("Ка-52М", "Ka-52M"), ("Ка-226Т", "Ka-226T"),
    ("Ми-8АМТШ", "Mi-8AMTSh"), ("Ми-8АМТШ-ВН", "Mi-8AMTSh-VN"), ("Ми-8АМТШ", "Mi-8AMTSH"),
    ("Ми-28НМ", "Mi-28NM"), ("Ми-35М", "Mi-35M"), ("Ми-17В-5", "Mi-17V-5"),
    ("БМП-2М", "BMP-2M"), ("БМП-3", "BMP-3"), ("БМД-4М", "BMD-4M"), ("БТР-82А", "BTR-82A"),
    ("БРДМ-2", "BRDM-2"), ("Т-14", "T-14"), ("Т-72Б3М", "T-72B3M"), ("Т-80БВМ", "T-80BVM"),
    ("Т-90М", "T-90M"), ("С-300ПМУ-2", "S-300PMU-2"), ("С-300ПМУ-2", "S-300PMU2"),
    ("С-300В4", "S-300V4"), ("С-350", "S-350"), ("С-400", "S-400"), ("С-500", "S–500"),
    ("Х-101", "Kh-101"), ("Х-101", "H-101"), ("Х-101", "X-101"), ("Х-47М2", "Kh-47M2"),
    ("Х-59МК", "Kh-59MK"), ("9К720", "9K720"), ("9М133-1", "9M133-1"), ("9М729", "9M729"),
    ("3М22", "3M22"), ("3М-54", "3M-54"), ("3М-14Э", "3M-14E"), ("2С19М2", "2S19M2"),
    ("2С35", "2S35"), ("1Л119", "1L119"), ("55Ж6М", "55Zh6M"), ("96Л6Е", "96L6E"),
    ("РПГ-7В2", "RPG-7V2"), ("РПГ-30", "RPG-30"), ("АК-12", "AK-12"), ("АК-74М", "AK-74M"),
    ("АК-203", "AK203"), ("ПКМ-1", "PKM-1"), ("КПВТ-14", "KPVT-14"), ("ТОС-1А", "TOS-1A"),
    ("ТОС-2", "TOS-2"), ("БМ-30", "BM-30"), ("ЗСУ-23-4", "ZSU-23-4"), ("М-46", "M-46"),
    ("Д-30", "D-30"), ("РС-28", "RS-28"), ("РС-24", "RS-24"), ("УР-100Н", "UR-100N"),
    ("Р-36М2", "R-36M2"), ("Р-77-1", "R-77-1"), ("П-800", "P-800"), ("К-300П", "K-300P"),
    ("ФАБ-500", "FAB-500"), ("КАБ-1500Л", "KAB-1500L"), ("Панцирь-С1", "Pantsir-S1"),
    ("Панцирь-С1М", "Pantsyr-S1M"), ("Тор-М2", "Tor-M2"), ("Бук-М3", "Buk-M3"),
    ("Ангара-А5", "Angara-A5"), ("Союз МС-25", "Soyuz MS-25"), ("F-35A", "F-35A"),
    ("Ф-16", "F-16"), ("J-20", "J-20"), ("MQ-9", "MQ-9"), ("М1А2", "M1A2"), ("ТБ2", "TB2"),
    ("Щ-211", "Shch-211"), ("Ц-25", "Ts-25"), ("ЦВ-25", "CV-25"), ("Ю-71", "Yu-71"),
    ("Э-300", "E-300"), ("К\u{2011}52", "K-52"),
  ]

  @Test(arguments: [
    ("Су 57", "Su-57"), ("Су-57", "Su 57"), ("Боинг-737", "Boeing 737"),
    ("Мираж-2000", "Mirage 2000"),
    ("С-130", "C-130"), ("В-52", "B-52"), ("Н-6К", "H-6K"), ("C-400", "S-400"),
    ("ЧМ-2022", "the 2022 World Cup"), ("МАКС-2021", "MAKS 2021"), ("Армия-2023", "Army 2023"),
    ("Запад-2021", "Zapad-2021"), ("COVID-19", "the coronavirus"), ("ТЭЦ-5", "power station No. 5"),
    ("G20", "the Twenty"), ("Формула-1", "Formula 1"), ("Су-57Э и Су-57", "the Su-57E"),
    ("Су-57", "Su-57s"), ("Су-57", "the Su-57's engine"), ("EС-27", "the 27 members"),
    ("Челленджер-2", "Challenger 2"), ("Аполлон-11", "Apollo 11"), ("топ-10", "top 10"),
    ("на topwar.ru/su-57", "here"), ("Ка-52 и Ка-52", "Ka-52"), ("5G", "5G"),
    ("формула H2O", "water"),
  ])
  func `what need not survive letter by letter raises nothing`(_ source: String, _ target: String) {
    let found = Designators.mismatches(
      source: source, sourceLanguage: "ru", target: target, targetLanguage: "en")
    #expect(found.isEmpty)
  }

  @Test(arguments: [
    ("Су-57Э", "Su-57", "suffix Су-57Э Su-57"), ("БМП-2М", "BMP-2", "suffix БМП-2М BMP-2"),
    ("С-300ПМУ-2", "S-300PMU-1", "suffix С-300ПМУ-2 S-300PMU-1"),
    ("С-400", "C-400", "letters С-400 C-400"), ("БМП-2", "BMD-2", "letters БМП-2 BMD-2"),
    ("Су-57", "Su-75", "digits Су-57 Su-75"), ("Ту-22М3", "Tu-22M2", "suffix Ту-22М3 Tu-22M2"),
    ("Т-90", "the tank", "missing Т-90"), ("танк", "the T-90", "extra T-90"),
    ("9К720", "9K721", "suffix 9К720 9K721"), ("Боинг-737", "Boeing 747", "missing Боинг-737"),
    ("Х-101", "C-101", "letters Х-101 C-101"), ("Панцирь-С1", "Pantsir-S2", "digits С1 S2"),
  ])
  func `what is lost or changed is named`(_ source: String, _ target: String, _ fault: String) {
    let found = Designators.mismatches(
      source: source, sourceLanguage: "ru", target: target, targetLanguage: "en")
    let changed = found.changed.map {
      "\($0.part) \(slice(source, $0.source.range)) \(slice(target, $0.target.range))"
    }
    let missing = found.missing.map { "missing \(slice(source, $0.range))" }
    let extra = found.extra.map { "extra \(slice(target, $0.range))" }
    #expect((changed + missing + extra).joined(separator: ", ") == fault)
  }

  @Test(arguments: [
    ("C-400 в Турции", "ru", "C"), ("С-400 в Турции", "ru", ""), ("the С-400", "en", "С"),
    ("the S-400", "en", ""), ("F-35 и C-130", "ru", ""), ("Су-57 и Cу-57", "ru", "C"),
    ("T-90M у границы", "ru", "TM"), ("the Т-90M", "en-GB", "Т"), ("MиГ-29", "ru", "M"),
    ("the 9К720", "en", "К"), ("комплекс C-300ПМУ", "uk", "C"), ("X-101", "ru", "X"),
    ("AK-74", "bg", "AK"), ("M-5", "ru", ""), ("F-16Б", "ru", "F"),
  ])
  func `a letter of the other alphabet is named`(
    _ text: String, _ language: String, _ letters: String
  ) {
    let found = Designators.mixedScripts(in: text, language: language)
    #expect(String(found.flatMap { $0.strangers.map { Character($0.letter) } }) == letters)
  }

  @Test
  func `a mention keeps its parts as written`() throws {
    let mention = try #require(Designators.read("комплекс С-300ПМУ-2, да", language: "ru").first)
    #expect(slice("комплекс С-300ПМУ-2, да", mention.range) == "С-300ПМУ-2")
    #expect(mention.letters == "С")
    #expect(mention.digits == "300")
    #expect(mention.suffix == "ПМУ-2")
    #expect(mention.canonical == "s300pmu2")
  }
}
