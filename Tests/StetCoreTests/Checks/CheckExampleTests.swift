import Testing

@testable import StetCore

struct CheckExampleTests {
  @Test(arguments: Check.all.map(\.id))
  func `a rule passes its own good example and no other rule spoils it`(_ id: String) throws {
    let check = try #require(Check.all.first { $0.id == id })
    #expect(try report(check.passes).findings.map(\.rule) == [])
  }

  @Test(arguments: Check.all.map(\.id))
  func `a rule catches its own bad example`(_ id: String) throws {
    let check = try #require(Check.all.first { $0.id == id })
    let findings = try report(check.fails).findings.filter { $0.rule == id }
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(finding.message.first?.isUppercase != true, "\(finding.message)")
      #expect(!finding.message.hasSuffix("."))
      for (excerpt, text) in [
        (finding.source, check.fails.source), (finding.target, check.fails.target),
      ] {
        guard let excerpt else { continue }
        let scalars = Array(text.unicodeScalars)
        #expect(scalars.indices.contains(excerpt.start) || excerpt.start == scalars.count)
        let said = String(String.UnicodeScalarView(scalars[excerpt.start..<excerpt.end]))
        #expect(Array(said.utf8) == Array(excerpt.text.utf8))
      }
    }
  }

  @Test func `rules have distinct names in the contract's spelling, and say what they are`() {
    let ids = Check.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for check in Check.all {
      #expect(Identifier(check.id) != nil)
      #expect(!check.summary.isEmpty && !check.summary.hasSuffix("."))
    }
  }

  @Test(arguments: Check.all.map(\.id))
  func `a rule survives texts that are hardly texts`(_ id: String) throws {
    let check = try #require(Check.all.first { $0.id == id })
    let texts = [
      "", " ", "\u{0}", "\u{301}", "\u{FEFF}", "«", "“”", "-", "0", "…", "\n", "a\u{301}\u{301}",
      String(repeating: "  ", count: 500), String(repeating: "«", count: 500),
      String(repeating: "9", count: 500), String(repeating: "с-", count: 500),
    ]
    for source in texts {
      for target in [source, "", "A text of words and 7.", "«"] {
        let example = Check.Example(source: source, target: target, concepts: check.fails.concepts)
        _ = try report(example, checks: [check])
      }
    }
  }

  private func report(
    _ example: Check.Example, checks: [Check] = Check.all
  ) throws -> CheckReport {
    let index = try TermIndex(
      Glossary(name: "", concepts: example.concepts), languages: Story.languages)
    return CheckReport(
      CheckContext(
        languages: Story.languages,
        passages: [Passage(id: "b1", source: example.source, target: example.target)],
        index: index), checks: checks)
  }
}
