import StetCore
import Testing

struct TermReadingTests {
  private static let system = concept(
    "air-defence-missile-system", ru: ["зенитная ракетная система"],
    en: ["air defence missile system"], forbidden: ["zenith missile system"])
  private static let missile = concept("missile", ru: ["ракета"], en: ["missile"])
  private static let cruise = concept(
    "cruise-missile", ru: ["крылатая ракета"], en: ["cruise missile"], forbidden: ["winged missile"]
  )

  @Test(
    arguments: [
      ("Это зенитная ракетная система.", "It is an air defence missile system.", ["ok"]),
      ("Ждут зенитных ракетных систем.", "They await air defence missile systems.", ["ok"]),
      ("Это зенитная ракетная система.", "It is a weapon.", ["missing"]),
      ("Это зенитная ракетная система.", "It is a zenith missile system.", ["forbidden"]),
      ("Это зенитная ракетная система.", "", ["missing"]),
      ("Крылатая ракета.", "A cruise missile.", ["ok"]),
      ("Крылатая ракета.", "A winged missile.", ["forbidden"]),
      ("Крылатая ракета и ракета.", "A cruise missile and a missile.", ["ok", "ok"]),
      ("Ракета.", "A cruise missile.", ["ok"]),
      ("Система.", "A system.", []),
    ])
  func `a concept of the source is rendered, missing or rendered wrong`(
    _ source: String, _ target: String, _ verdicts: [String]
  ) throws {
    let reading = try reading(source, target, [Self.system, Self.missile, Self.cruise])
    #expect(reading.mentions.map(\.verdict.rawValue) == verdicts)
  }

  @Test func `a forbidden term counts whether or not the source has its concept`() throws {
    let reading = try reading("Это оружие.", "It is a zenith missile system.", [Self.system])
    #expect(reading.mentions.isEmpty)
    #expect(reading.forbidden.map(\.term.text) == ["zenith missile system"])
  }

  @Test func `a term that one concept forbids and another wants is right where that other stands`()
    throws
  {
    let wanting = Self.concept("rocket", ru: ["реактивный снаряд"], en: ["rocket"])
    let forbidding = Self.concept("missile", ru: ["ракета"], en: ["missile"], forbidden: ["rocket"])
    let right = try reading("Реактивный снаряд.", "A rocket.", [wanting, forbidding])
    #expect(right.mentions.map(\.verdict) == [.ok])
    #expect(right.forbidden.isEmpty)
    let wrong = try reading("Ракета.", "A rocket.", [wanting, forbidding])
    #expect(wrong.mentions.map(\.verdict) == [.forbidden])
  }

  @Test func `a glossary of many like concepts is judged in linear time`() throws {
    let many = (0..<20_000).map { Self.concept("c\($0)", ru: ["ракета"], en: ["missile"]) }
    let reading = try reading("Ракета.", "A missile.", many)
    #expect(reading.mentions.count == 20_000)
    #expect(reading.mentions.allSatisfy { $0.verdict == .ok })
  }

  @Test func `nobody is asked for a term that the glossary does not give`() throws {
    let untranslated = Self.concept("shell", ru: ["снаряд"], en: [])
    let reading = try reading("Снаряд.", "A thing.", [untranslated])
    #expect(reading.mentions.map(\.verdict) == [.ok])
  }

  @Test(arguments: [ConceptStatus.proposed, .retired])
  func `only approved concepts are enforced`(_ status: ConceptStatus) throws {
    var concept = Self.system
    concept.status = status
    let reading = try reading("Зенитная ракетная система.", "A zenith missile system.", [concept])
    #expect(reading.mentions.isEmpty)
    #expect(reading.forbidden.isEmpty)
  }

  @Test func `a term of another region is no term of this one's readers to forbid`() throws {
    var concept = Self.system
    concept.terms[Story.tag("en-US")] = [
      Term(text: "air defense missile system", status: .preferred),
      Term(text: "air defence missile system", status: .forbidden),
    ]
    let reading = try reading(
      "Зенитная ракетная система.", "An air defence missile system.", [concept])
    #expect(reading.mentions.map(\.verdict) == [.ok])
    #expect(reading.forbidden.isEmpty)
  }

  private func reading(
    _ source: String, _ target: String, _ concepts: [Concept]
  ) throws -> TermReading {
    let index = try TermIndex(
      Glossary(name: "", concepts: concepts), languages: Story.languages)
    return TermReading(Passage(id: "b1", source: source, target: target), index)
  }

  private static func concept(
    _ id: String, ru: [String], en: [String], forbidden: [String] = []
  ) -> Concept {
    Concept(
      id: Story.id(id), domain: "test",
      terms: [
        Story.tag("ru"): ru.map { Term(text: $0, status: .preferred) },
        Story.tag("en-GB"): en.map { Term(text: $0, status: .preferred) }
          + forbidden.map { Term(text: $0, status: .forbidden) },
      ])
  }
}
