import Testing

@testable import StetLanguage

@Suite struct EnglishVerbTests {
  /// Each row: a verb phrase, then its forms.
  static let rows: [[String]] = [
    ["enter service", "enters service", "entered service", "entering service"],
    ["put into service", "puts into service", "putting into service"],
    ["take off", "takes off", "took off", "taken off", "taking off"],
    ["go on alert", "goes on alert", "went on alert", "gone on alert", "going on alert"],
    ["to deploy", "deploys", "deployed", "deploying"],
    ["commit", "commits", "committed", "committing"],
    ["transfer", "transfers", "transferred", "transferring"],
    ["equip", "equips", "equipped", "equipping"],
    ["travel", "travelled", "traveled", "travelling", "travels"],
    ["shell", "shelled", "shelling", "shells"],
    ["patrol", "patrolled", "patrolling"],
    ["re-equip", "re-equips", "re-equipped", "reequipped", "re-equipping"],
    ["stop", "stopped", "stopping"],
    ["arm", "armed", "arming"],
    ["aim", "aimed", "aiming"],
    ["carry out", "carries out", "carried out", "carrying out"],
    ["destroy", "destroys", "destroyed", "destroying"],
    ["intercept", "intercepts", "intercepted", "intercepting"],
    ["launch", "launches", "launched", "launching"],
    ["pass", "passes", "passed", "passing"],
    ["strike", "strikes", "struck", "striking"],
    ["shoot down", "shoots down", "shot down", "shooting down"],
    ["withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"],
    ["overfly", "overflies", "overflew", "overflown", "overflying"],
    ["rebuild", "rebuilds", "rebuilt", "rebuilding"],
    ["tie", "ties", "tied", "tying"],
    ["free", "freed", "freeing"],
    ["mobilise", "mobilised", "mobilized", "mobilising", "mobilizes"],
    ["manoeuvre", "manoeuvred", "manoeuvring", "maneuvered", "maneuvering"],
    ["be in service", "is in service", "was in service", "were in service", "been in service"],
    ["open fire", "opens fire", "opened fire", "opening fire"],
    ["enter service", "ENTERED SERVICE", "Entered the service"],
    ["modernise", "modernised", "modernized"],
    ["fuel", "fuelled", "fuelling", "fueled"],
    ["quit", "quits", "quitting"],
    ["have", "has", "had", "having"],
    ["panic", "panicked", "panicking"],
    ["develop", "developed", "developing"],
    ["cancel", "cancelled", "canceled"],
  ]

  @Test(arguments: rows)
  func `a verb is found in its forms`(_ row: [String]) throws {
    let spec = TermSpec(text: row[0], partOfSpeech: "verb")
    let automaton = try TermAutomaton(
      language: "en-GB", entries: [TermAutomaton.Entry(spec: spec)])
    for form in row.dropFirst() {
      let matches = automaton.matches(in: form)
      #expect(matches.map { $0.end - $0.start } == [form.utf8.count], "\(row[0]) in '\(form)'")
    }
  }

  @Test(arguments: [
    ("commit", "commited"), ("deploy", "deployment"), ("arm", "armming"),
    ("enter service", "service"),
    ("take off", "take it off"), ("aim", "aimless"),
  ])
  func `a verb is not found in what it never becomes`(_ term: String, _ text: String) throws {
    let spec = TermSpec(text: term, partOfSpeech: "verb")
    let automaton = try TermAutomaton(
      language: "en-GB", entries: [TermAutomaton.Entry(spec: spec)])
    #expect(automaton.matches(in: text) == [])
  }
}
