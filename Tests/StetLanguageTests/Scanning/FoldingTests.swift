import Testing

@testable import StetLanguage

@Suite struct FoldingTests {
  @Test(arguments: [
    ScanCase("ru", ["огонь"], "ОГОНЬ Огонь огонь", ["ОГОНЬ", "Огонь", "огонь"]),
    ScanCase(
      "ru", ["тёплый"], "теплый ТЁПЛЫЙ те\u{308}плый", ["теплый", "ТЁПЛЫЙ", "те\u{308}плый"]),
    ScanCase("ru", ["теплый"], "тёплый", ["тёплый"]),
    ScanCase("ru", ["ракета"], "раке\u{301}та", ["раке\u{301}та"]),
    ScanCase("ru", ["бой"], "бои\u{306} бои", ["бои\u{306}"]),
    ScanCase("ru", ["бои\u{306}"], "бой", ["бой"]),
    ScanCase("uk", ["їжак"], "і\u{308}жак", ["і\u{308}жак"]),
    ScanCase("ru", ["ракета"], "ра\u{AD}ке\u{200B}та", ["ра\u{AD}ке\u{200B}та"]),
    ScanCase("ru", ["«Буря» летит"], "буря\u{A0}летит", ["буря\u{A0}летит"]),
    ScanCase(
      "ru", ["Су-57"], "Су\u{2011}57 Су\u{2010}57 Су–57", ["Су\u{2011}57", "Су\u{2010}57", "Су–57"]),
    ScanCase(
      "ru", ["С-500 «Прометей»"], "С-500 \"Прометей\", С-500 “Прометей”",
      ["С-500 \"Прометей\"", "С-500 “Прометей”"]),
    ScanCase("ru", ["С-500 «Прометей»"], "ЗРК С-500 Прометей.", ["С-500 Прометей"]),
    ScanCase("el", ["πύραυλος"], "ΠΎΡΑΥΛΟΣ πύραυλος", ["ΠΎΡΑΥΛΟΣ", "πύραυλος"]),
    ScanCase("en", ["café"], "cafe CAFÉ cafe\u{301}", ["cafe", "CAFÉ", "cafe\u{301}"]),
    ScanCase("de", ["Öl"], "öl O\u{308}l ol", ["öl", "O\u{308}l"]),
    ScanCase("tr", ["ışık"], "IŞIK ışık işik", ["IŞIK", "ışık"]),
    ScanCase("tr", ["ilk"], "İLK I\u{307}LK ılk", ["İLK", "I\u{307}LK"]),
    ScanCase("uk", ["прем’єр"], "прем'єр премʼєр", ["прем'єр", "премʼєр"]),
  ])
  func `letters are compared as a reader would`(_ scan: ScanCase) throws {
    #expect(try scan.pieces() == scan.found)
  }
}
