import Testing

@testable import StetLanguage

/// Texts that nobody writes: every rule must come back, in linear time.
struct HostileTests {
  @Test(arguments: [
    "слово", "\u{301}", "\0", "1", "1 ", "(", ")", "«", "»", "\"", ".", "@", "a@", "#a", "http://",
    "a.", "a.com.", "-5", "1-1-", "С-1-", "1.1.", "1 000 ", "XX век ", "двадцать пять ",
    "hundred and ",
    "двадцатипятилетний ", "June 5, ", "+1(", "the the ", ":) ", "A. ", "г. А", "aя ", "C-400 ",
    "1/", "1:", "9К", "\u{200D}", "e\u{301}\u{301}", "😀", "—", " ", "\n", "\r\n", "1,", "½", "'a",
  ])
  func `a short piece said two hundred times does no harm`(_ piece: String) {
    let text = String(repeating: piece, count: 200)
    let alarms = ProseAlarms(text, text, from: "ru", to: "ru")
    #expect(!alarms.names.contains("number-missing"))
    #expect(Sentences.split(text, language: "ru").allSatisfy { $0.upperBound <= text.utf8.count })
  }

  @Test
  func `ranges never leave the text and always cut at scalars`() {
    for (source, target) in NewsPairs.all {
      for text in [source, target] {
        let ranges =
          Numbers.read(text, language: "ru").map(\.range)
          + Designators.read(text, language: "ru").map(\.range)
          + Sentences.split(text, language: "ru") + Links.find(in: text).map(\.range)
        for range in ranges {
          #expect(range.lowerBound < range.upperBound)
          #expect(String(validating: Array(text.utf8)[range], as: UTF8.self) != nil)
        }
      }
    }
  }
}
