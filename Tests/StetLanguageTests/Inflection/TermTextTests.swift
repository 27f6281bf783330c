import Testing

@testable import StetLanguage

struct TermTextTests {
  @Test(arguments: [
    ("  зенитная\u{A0}ракета ", "зенитная ракета"),
    ("ра\u{301}ке\u{AD}та", "ракета"),
    ("бизнес\u{2011}план", "бизнес-план"),
    ("и\u{306}", "й"), ("Е\u{308}", "Ё"), ("і\u{308}", "ї"),
    ("сім\u{2019}я", "сім'я"), ("п\u{2BC}ять", "п'ять"),
    ("\u{306}", ""), ("F-35 «Лайтнинг»", "F-35 «Лайтнинг»"), ("танк 🚀", "танк 🚀"),
  ])
  func `a term is tidied`(_ raw: String, _ tidy: String) {
    let text = TermText(raw)
    #expect(String(decoding: text.written, as: UTF8.self).utf8.elementsEqual(tidy.utf8))
    #expect(text.written.count == text.folded.count)
  }

  @Test func `folding lowers the letters and takes ё for е`() {
    let text = TermText("ПОДЪЁМ Їжа Ґанок USS")
    #expect(String(decoding: text.folded, as: UTF8.self) == "подъем їжа ґанок uss")
  }

  @Test(arguments: [
    ("«Прометей»", "Прометей"), ("(ЗРК)", "ЗРК"), ("слово,", "слово"), ("„Бук“", "Бук"),
    ("С-500", "С-500"), ("…", ""), ("«»", ""),
  ])
  func `the core of a word has no punctuation around it`(_ word: String, _ core: String) {
    let text = TermText(word)
    #expect(String(decoding: text.written[text.words[0].core], as: UTF8.self) == core)
  }

  @Test(arguments: [
    ("БТР", true, true, true), ("Москва", true, false, true), ("ракета", false, false, true),
    ("F-35", false, false, false), ("Су-57", true, false, false), ("сім'я", false, false, true),
    ("Я", true, false, true),
  ])
  func `the letters of a word are looked at`(
    _ word: String, _ isCapitalised: Bool, _ isAllCapitals: Bool, _ isCyrillic: Bool
  ) {
    let found = TermText(word).words[0]
    #expect(found.isCapitalised == isCapitalised)
    #expect(found.isAllCapitals == isAllCapitals)
    #expect(found.isCyrillic == isCyrillic)
  }
}
