import StetCore
import Testing

struct LanguageTagTests {
  @Test(
    arguments: [
      ("ru", "ru"), ("RU", "ru"), ("en-gb", "en-GB"), ("EN-Gb", "en-GB"), ("fil", "fil"),
      ("sr-latn", "sr-Latn"), ("sr-LATN-rs", "sr-Latn-RS"), ("es-419", "es-419"),
      ("de-1996", "de-1996"), ("ca-valencia", "ca-valencia"),
    ])
  func `a tag is spelled as is the custom`(_ text: String, _ spelled: String) {
    #expect(LanguageTag(text)?.text == spelled)
    #expect(LanguageTag(spelled)?.text == spelled)
  }

  @Test(
    arguments: [
      "", "r", "russ", "russian", "en-", "-en", "en--GB", "en_GB", "en GB", "en-GB ", " en", "рус",
      "ру", "en-ГБ", "e\u{301}n", "en-toolonger1", "12", "e1", "en\0", "en-GB\n", "../en",
      "i-klingon",
    ])
  func `what is not shaped like a tag is none`(_ text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test(
    arguments: [
      ("en-GB", "en-GB", true), ("en-GB", "en", true), ("en-GB", "en-US", false),
      ("en", "en-GB", false), ("en", "en", true), ("ru", "en", false), ("en-GB", "eng", false),
    ])
  func `a language at large holds for its regions, and not the reverse`(
    _ reader: String, _ said: String, _ holds: Bool
  ) throws {
    let reader = try #require(LanguageTag(reader))
    #expect(reader.accepts(try #require(LanguageTag(said))) == holds)
  }
}
