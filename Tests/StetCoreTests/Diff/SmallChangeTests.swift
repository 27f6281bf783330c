import Testing

@testable import StetCore

struct SmallChangeTests {
  @Test(arguments: [
    ("the system", "the systems"), ("it makes noise", "it making noise"),
    ("two armies", "two army"),
    ("Web page", "web page"), ("ЗРС стоит", "зрс стоит"), ("a, b", "a b"), ("a - b", "a — b"),
    ("новая система", "новой системы"), ("партнером", "партнёром"), ("ракета", "ракетами"),
    ("Росія велика", "Росії великої"), ("системата", "системите"), ("Ankara'nın", "Ankara'ya"),
    ("sistemler", "sistemlerin"), ("end\n\nstart", "end start"), ("“so”", "\"so\""),
    ("caf\u{E9}", "cafe\u{301}"), ("Russia", "Russia's"),
  ])
  func `a change of form alone is small`(_ old: String, _ new: String) {
    let changed = WordDiff.edits(from: old, to: new).filter { $0.operation != .equal }
    #expect(!changed.isEmpty && changed.allSatisfy(\.isSmall))
  }

  @Test(arguments: [
    ("S-400", "S-500"), ("a cat", "a dog"), ("not ready", "ready"), ("5 %", "5"),
    ("12 tanks", "120 tanks"),
    ("may go", "must go"), ("agreed", "disagreed"), ("полк", "поле"), ("missile", "mission"),
    ("a", "b"), ("x < y", "x > y"), ("$5", "€5"), ("", "new"), ("word", ""), ("да", "нет"),
    ("one two", "one"), ("firing", "fire range"),
  ])
  func `a change of meaning is not small`(_ old: String, _ new: String) {
    let changed = WordDiff.edits(from: old, to: new).filter { $0.operation != .equal }
    #expect(!changed.isEmpty && !changed.contains(where: \.isSmall))
  }
}
