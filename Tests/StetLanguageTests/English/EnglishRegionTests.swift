import Testing

@testable import StetLanguage

@Suite struct EnglishRegionTests {
  /// British and American spellings of one term.
  static let pairs: [(String, String)] = [
    ("air defence", "air defense"), ("armoured vehicle", "armored vehicle"),
    ("armour", "armor"), ("unarmoured", "unarmored"), ("manoeuvre", "maneuver"),
    ("manoeuvrable warhead", "maneuverable warhead"), ("command centre", "command center"),
    ("command centres", "command centers"), ("calibre", "caliber"), ("theatre", "theater"),
    ("armament programme", "armament program"), ("grey zone", "gray zone"),
    ("aeroplane", "airplane"), ("aeroplanes", "airplanes"), ("artefact", "artifact"),
    ("aluminium", "aluminum"), ("harbour", "harbor"), ("labour", "labor"),
    ("neighbouring state", "neighboring state"), ("kilometre", "kilometer"),
    ("fibre", "fiber"), ("sabre", "saber"), ("offence", "offense"), ("licence", "license"),
    ("analyse", "analyze"), ("travelled", "traveled"), ("refuelling", "refueling"),
    ("refuelling aircraft", "refueling aircraft"), ("signalling", "signaling"),
    ("tyre", "tire"), ("plough", "plow"), ("sulphur", "sulfur"), ("skilful", "skillful"),
    ("counter-manoeuvre", "counter-maneuver"), ("self-defence", "self-defense"),
  ]

  @Test(arguments: pairs)
  func `a foreign region's spelling is a variant`(_ british: String, _ american: String) throws {
    for (language, term, other) in [("en-GB", british, american), ("en-US", american, british)] {
      let automaton = try TermAutomaton(
        language: language, entries: [TermAutomaton.Entry(spec: TermSpec(text: term))])
      let matches = automaton.matches(in: "\(term); \(other)")
      #expect(matches.map(\.isVariant) == [false, true], "\(language)")
      #expect(matches.map(\.kind) == [.exact, .inflected], "\(language)")
    }
  }

  @Test(arguments: [
    ("en-GB", "mobilisation", "mobilization", false),
    ("en-GB", "mobilization", "mobilisation", false),
    ("en-US", "mobilization", "mobilisation", true),
    ("en", "air defence", "air defense", false),
    ("en-CA", "centre", "center", false),
    ("en-AU", "defence", "defense", true),
    ("en-GB", "Department of Defense", "Department of Defense", false),
    ("en-GB", "Department of Defense", "Department of Defence", false),
    ("en-GB", "adviser", "advisor", false),
    ("en-GB", "proximity fuse", "proximity fuze", false),
    ("en-US", "dialog", "dialogue", false),
  ])
  func `only the wrong region's spelling is a variant`(
    _ language: String, _ term: String, _ text: String, _ isVariant: Bool
  ) throws {
    let automaton = try TermAutomaton(
      language: language, entries: [TermAutomaton.Entry(spec: TermSpec(text: term))])
    #expect(automaton.matches(in: text).map(\.isVariant) == [isVariant])
  }

  @Test(arguments: [
    ("enterprise", "enterprize"), ("exercise", "exercize"), ("size", "sise"), ("prize", "prise"),
    ("laboratory", "labouratory"), ("collaborate", "collabourate"), ("precise", "precize"),
    ("advertising", "advertizing"), ("diameter", "diametre"), ("Colorado", "Colourado"),
    ("honorary", "honourary"), ("cruiser", "cruizer"), ("supervisor", "supervizor"),
  ])
  func `words with one spelling keep it`(_ term: String, _ text: String) throws {
    let automaton = try TermAutomaton(
      language: "en-GB", entries: [TermAutomaton.Entry(spec: TermSpec(text: term))])
    #expect(automaton.matches(in: text) == [])
  }
}
