import Testing

@testable import StetCore

struct ImportPlannerTests {
  /// `ru:термин` is preferred, with `~` before it admitted, `-` deprecated, `!` forbidden.
  private func terms(_ spelled: String) throws -> [LanguageTag: [Term]] {
    var terms: [LanguageTag: [Term]] = [:]
    for part in spelled.split(separator: ";") {
      let pieces = part.split(separator: ":", maxSplits: 1)
      let tag = try #require(LanguageTag(pieces[0].trimmed))
      let text = pieces[1].trimmed
      let marks: [Character: TermStatus] = ["~": .admitted, "-": .deprecated, "!": .forbidden]
      let status = text.first.flatMap { marks[$0] }
      terms[tag, default: []].append(
        Term(
          text: status == nil ? text : String(text.dropFirst()), status: status ?? .preferred))
    }
    return terms
  }

  private func spelled(_ terms: [LanguageTag: [Term]]) -> String {
    let marks: [TermStatus: String] = [.admitted: "~", .deprecated: "-", .forbidden: "!"]
    return terms.sorted { $0.key.text < $1.key.text }.flatMap { tag, terms in
      terms.map { "\(tag.text):\(marks[$0.status] ?? "")\($0.text)" }
    }.joined(separator: ";")
  }

  private func concept(_ id: String, _ spelled: String) throws -> Concept {
    Concept(
      id: try #require(Identifier(id)), domain: "weapons", definition: "Old.",
      terms: try terms(spelled))
  }

  private func incoming(_ entry: String?, _ spelled: String) throws -> IncomingConcept {
    var concept = IncomingConcept(entry: entry, line: 2)
    concept.terms = try terms(spelled)
    concept.scope = concept.terms.mapValues { _ in Set(TermStatus.allCases) }
    return concept
  }

  private func plan(
    _ incoming: [IncomingConcept], into concepts: [Concept], hasOwnNames: Bool = true
  ) throws -> ImportPlan {
    var file = IncomingGlossary()
    file.concepts = incoming
    file.hasOwnNames = hasOwnNames
    let languages = LanguagePair(
      from: try #require(LanguageTag("ru")), to: try #require(LanguageTag("en-GB")))
    return ImportPlanner.plan(
      file, into: Glossary(name: "", concepts: concepts), .init(languages: languages))
  }

  /// A step in words.
  private func steps(_ plan: ImportPlan) -> [String] {
    plan.items.map { item in
      switch item.step {
      case .add(let concept): "add \(concept.id) \(spelled(concept.terms))"
      case .change(_, let concept): "change \(concept.id) \(spelled(concept.terms))"
      case .skip(let reason, _): "skip: \(reason.text)"
      }
    }
  }

  @Test(
    arguments: [
      // By id: what the file lists holds.
      ("mine", "ru:мина;en:mine", "skip: the glossary says so already"),
      ("mine", "ru:мина;en:mine;en:~trap", "change mine en:mine;en:~trap;ru:мина"),
      ("mine", "ru:мина;en:bomb;en:~mine", "change mine en:bomb;en:~mine;ru:мина"),
      ("mine", "ru:мина;en:bomb", "change mine en:bomb;ru:мина"),
      ("mine", "ru:мина", "skip: the glossary says so already"),
      (
        "mine", "ru:танк;en:tank",
        "skip: 'mine' is another concept in the glossary, and no term is the same"
      ),
      // By terms: the desk's own words stay.
      (nil, "ru:Мина;en-GB:mine;en-GB:~trap", "change mine en:mine;en-GB:~trap;ru:мина;ru:~Мина"),
      (nil, "ru:мина;en:mine", "skip: the glossary says so already"),
      (nil, "ru:мина;en:trap;en:~mine", "change mine en:mine;en:~trap;ru:мина"),
      (nil, "ru:мина;en:!mine", "skip: the glossary says so already"),
      (nil, "en:mine", "skip: the glossary says so already"),
      // A term in one language is no concept.
      (nil, "ru:мина;en:pencil lead", "add pencil-lead en:pencil lead;ru:мина"),
      (nil, "ru:танк;en:Main battle tank", "add main-battle-tank en:Main battle tank;ru:танк"),
      (nil, "ru:щука", "add shchuka ru:щука"),
      (nil, "fr:Élan «X» — œ", "add elan-x fr:Élan «X» — œ"),
      (nil, "zh:坦克", "add concept zh:坦克"),
      (nil, "en:Mine;en:~other", "add mine-2 en:Mine;en:~other"),
      (nil, "en:CON", "add concept-con en:CON"),
      ("Not An Id", "ru:танк;en:tank", "add tank en:tank;ru:танк"),
      ("t-90", "ru:танк;en:tank", "add t-90 en:tank;ru:танк"),
      ("t-90", "", "skip: no term"),
      ("t-90", "ru:мина;en:mine", "skip: the glossary says so already"),
    ])
  func `a concept of a file is added, changed or skipped`(
    _ entry: String?, _ given: String, _ wanted: String
  ) throws {
    let glossary = [try concept("mine", "ru:мина;en:mine")]
    #expect(try steps(plan([incoming(entry, given)], into: glossary)) == [wanted])
  }

  @Test func `an empty project takes every concept of a file, each for itself`() throws {
    let twins = try [
      incoming("IATE-1", "ru:мина;en:mine"), incoming("IATE-2", "ru:мина;en:mine"),
      incoming("17", "ru:танк;en:tank"), incoming("c-17", "ru:самолёт;en:C-17"),
    ]
    #expect(
      try steps(plan(twins, into: [], hasOwnNames: false)) == [
        "add mine en:mine;ru:мина", "add mine-2 en:mine;ru:мина", "add tank en:tank;ru:танк",
        "add c-17 en:C-17;ru:самолёт",
      ])
  }

  @Test func `a name that a table has twice is taken once`() throws {
    let rows = try [incoming("tank", "ru:танк;en:tank"), incoming("tank", "ru:БМП;en:IFV")]
    #expect(try steps(plan(rows, into: [])).last == "skip: the file has 'tank' twice")
    #expect(try steps(plan(rows, into: [], hasOwnNames: false)).last == "add ifv en:IFV;ru:БМП")
  }

  @Test func `what a table has no column for stays as it is`() throws {
    var row = try incoming("mine", "ru:фугас;en:mine")
    row.scope = try [#require(LanguageTag("ru")): [.preferred], #require(LanguageTag("en")): []]
    let old = try concept("mine", "ru:мина;ru:~МОН;en:mine;en:!trap;en-US:land mine")
    let plan = try plan([row], into: [old])
    #expect(steps(plan) == ["change mine en:mine;en:!trap;en-US:land mine;ru:фугас;ru:~МОН"])
    #expect(plan.changes.first?.to.definition == "Old.")
    #expect(plan.changes.first?.to.status == .approved)
  }

  @Test func `a term keeps what a file cannot say of it`() throws {
    var old = try concept("mine", "ru:мина;en:mine")
    let russian = try #require(LanguageTag("ru"))
    old.terms[russian]?[0].forms = ["минами"]
    old.terms[russian]?[0].isInvariant = true
    old.terms[russian]?[0].note = "A note."
    var row = try incoming("mine", "ru:~мина;en:mine")
    row.terms[russian]?[0].type = "shortForm"
    let changed = try #require(try plan([row], into: [old]).changes.first?.to)
    let term = try #require(changed.terms[russian]?.first)
    #expect(
      term
        == Term(
          text: "мина", status: .admitted, type: "shortForm", forms: ["минами"], isInvariant: true,
          note: "A note."))
  }

  @Test func `new concepts are proposals and name their neighbours`() throws {
    let glossary = try [concept("mine", "ru:мина;en:mine"), concept("lead", "ru:мина;en:lead")]
    let plan = try plan([incoming(nil, "ru:мина;en:shell")], into: glossary)
    let added = try #require(plan.additions.first)
    #expect(added.status == .proposed)
    #expect(added.domain == "imported")
    #expect(plan.items[0].neighbours.map(\.text) == ["lead", "mine"])
  }

  @Test func `a retired concept comes back only by a word`() throws {
    var old = try concept("mine", "ru:мина;en:mine")
    old.status = .retired
    var row = try incoming("mine", "ru:мина;en:mine;en:~trap")
    #expect(try steps(plan([row], into: [old])) == ["skip: the desk has retired 'mine'"])
    row.status = .approved
    #expect(try plan([row], into: [old]).changes.first?.to.status == .approved)
  }

  @Test(
    arguments: [
      ("17", true), ("c17", true), ("tid-17", true), ("concept_3", true), ("c-17", false),
      ("t-90", false), ("mine", false), ("entry", false), ("id", false), ("2s19", false),
    ])
  func `numbers that a program gives are no names`(_ name: String, _ isCounter: Bool) {
    #expect(ConceptNames.isCounter(name) == isCounter)
  }

  @Test func `a long term gives a name of whole words`() {
    let slug = Slug.text(String(repeating: "surface-to-air missile ", count: 9))
    #expect(slug == "surface-to-air-missile-surface-to-air-missile-surface-to-air")
    #expect(Slug.text(String(repeating: "x", count: 99)).count == Identifier.longest)
  }

  @Test func `kinds of loss are counted, and there is an end to them`() {
    var losses = Losses()
    for number in 0..<1000 { losses.add("kind \(number % 500)", line: number) }
    #expect(losses.list.count <= 201)
    #expect(losses.list[0] == Losses.Loss(what: "kind 0", count: 2, line: 0))
    #expect(losses.list.reduce(0) { $0 + $1.count } == 1000)
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
