import StetCore
import Testing

@testable import StetStore

/// The files that people edit too.
struct EditedFilesTests {
  @Test func `a person is added and every key that stet does not know is kept`() throws {
    let file = """
      { "kind": "people", "format": 1, "house": { "style": ["a", 1.50, null] },
        "people": [ { "id": "ana", "name": "Ana", "roles": [], "phone": "1-2", "pronouns": null } ] }
      """
    let bytes = try PeopleCoding.adding(
      Person(id: SampleProject.id("ben"), name: "Ben", email: "b@example.org", roles: [.editor]),
      to: Array(file.utf8), path: "people.json")
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
          "format": 1,
          "house": {
            "style": [
              "a",
              1.50,
              null
            ]
          },
          "kind": "people",
          "people": [
            {
              "id": "ana",
              "name": "Ana",
              "phone": "1-2",
              "pronouns": null,
              "roles": []
            },
            {
              "email": "b@example.org",
              "id": "ben",
              "name": "Ben",
              "roles": [
                "editor"
              ]
            }
          ]
        }

        """)
    #expect(try PeopleCoding.people(bytes, path: "").map(\.id.text) == ["ana", "ben"])
  }

  @Test(
    arguments: [
      (
        "{\"id\":\"ana\",\"name\":\"A\"},{\"id\":\"ana\",\"name\":\"B\"}",
        "'ana' stands for two people"
      ),
      (
        "{\"id\":\"ana\",\"name\":\"A\",\"email\":\"a@b\"},{\"id\":\"ben\",\"name\":\"B\",\"email\":\"a@b\"}",
        "'a@b' stands for two people"
      ),
      ("{\"id\":\"Ana\",\"name\":\"A\"}", "'Ana' is not an id"),
      ("{\"id\":\"ana\"}", "no 'name' in this object"),
      ("{\"name\":\"Ana\"}", "no 'id' in this object"),
      ("{\"id\":\"ana\",\"name\":\"A\",\"roles\":[\"boss\"]}", "'boss' is not a role"),
      ("{\"id\":\"ana\",\"name\":\"A\",}", "a trailing comma"),
      ("\"ana\"", "not an object"),
    ])
  func `people who cannot be told apart or known are refused`(
    _ people: String, _ what: String
  ) throws {
    let bytes = Array("{\"format\":1,\"kind\":\"people\",\"people\":[\(people)]}".utf8)
    let fault = try #require(throws: FileFault.self) { try PeopleCoding.people(bytes, path: "p") }
    #expect(fault.what == what)
    let person = Person(id: SampleProject.id("zoe"), name: "Zoe", roles: [])
    #expect(throws: FileFault.self) { try PeopleCoding.adding(person, to: bytes, path: "p") }
  }

  @Test(
    arguments: [
      ("{\"format\":1,\"kind\":\"people\"}", "kind 'people' where 'project' belongs"),
      (
        "{\"format\":2,\"kind\":\"project\",\"new\":{}}",
        "format 2 is newer than this stet, which knows 1"
      ),
      ("{\"format\":2,\"languages\":7}", "format 2 is newer than this stet, which knows 1"),
      ("{\"kind\":\"project\"}", "no \"format\": 1"),
      ("{\"format\":1}", "kind '' where 'project' belongs"),
      ("{\"format\":1,\"kind\":\"project\",\"name\":\"D\"}", "no name or no languages"),
      (
        "{\"format\":1,\"kind\":\"project\",\"name\":\"D\",\"languages\":{\"from\":\"ru\"}}",
        "no 'to' in this object"
      ),
      (
        "{\"format\":1,\"kind\":\"project\",\"languages\":{\"from\":\"русский\",\"to\":\"en\"}}",
        "'русский' is not a language tag"
      ),
      ("[]", "not an object"),
      ("<<<<<<< HEAD\n{}", "a Git conflict marker"),
      ("{\"format\":1,\n<<<<<<< HEAD\n\"name\":\"A\"", "a Git conflict marker"),
    ])
  func `settings that are none are refused`(_ text: String, _ what: String) throws {
    let fault = try #require(throws: FileFault.self) {
      try SettingsCoding.settings(Array(text.utf8), path: "project.json")
    }
    #expect(fault.what == what)
  }

  @Test func `settings with keys of a hand are read`() throws {
    let text = """
      {"languages":{"to":"en-gb","from":"RU"},"kind":"project","house":{"x":[1]},"name":"D","format":1}
      """
    let settings = try SettingsCoding.settings(Array(text.utf8), path: "")
    #expect(settings.languages == SampleProject.languages)
    #expect(settings.name == "D")
    let bytes = SettingsCoding.bytes(of: settings)
    #expect(try SettingsCoding.settings(bytes, path: "") == settings)
  }

  @Test(
    arguments: [
      ("\"id\":\"m\"", "no 'status' in this object"),
      ("\"id\":\"m\",\"status\":\"good\"", "'good' is not a concept's status"),
      ("\"status\":\"approved\"", "no 'id' in this object"),
      ("\"id\":\"m/x\",\"status\":\"approved\"", "'m/x' is not an id"),
      (
        "\"id\":\"m\",\"status\":\"approved\",\"terms\":{\"russian\":[]}",
        "'russian' is not a language tag"
      ),
      (
        "\"id\":\"m\",\"status\":\"approved\",\"terms\":{\"ru\":[{\"term\":\"x\"}]}",
        "no 'status' in this object"
      ),
      (
        "\"id\":\"m\",\"status\":\"approved\",\"terms\":{\"ru\":[{\"status\":\"admitted\"}]}",
        "no 'term' in this object"
      ),
      (
        "\"id\":\"m\",\"status\":\"approved\",\"terms\":{\"ru\":[{\"term\":\"x\",\"status\":\"best\"}]}",
        "'best' is not a term's status"
      ),
    ])
  func `a concept that says too little is refused`(_ concept: String, _ what: String) throws {
    let text =
      "{\"format\":1,\"kind\":\"glossary-domain\",\"domain\":\"d\",\"concepts\":[{\(concept)}]}"
    let fault = try #require(throws: FileFault.self) {
      try GlossaryCoding.concepts(Array(text.utf8), path: "d.json", extent: .everything)
    }
    #expect(fault.what == what)
  }

  @Test func `a domain comes back as it was, and the terms alone where no more is wanted`() throws {
    let concept = Concept(
      id: SampleProject.id("missile"), domain: "weapons", status: .proposed, revision: 3,
      partOfSpeech: "noun", definition: "Летит.", note: "note", needsFirstMention: true,
      terms: [
        SampleProject.languages.from: [
          Term(
            text: "ракета", status: .preferred, type: "full", forms: ["ракетою"], isInvariant: true,
            isCaseSensitive: true, note: "n")
        ]
      ],
      examples: [
        Concept.Example(texts: [SampleProject.languages.from: "Ракета."], catches: "term-missing")
      ])
    let bytes = GlossaryCoding.bytes(domain: "weapons", concepts: [concept])
    #expect(try GlossaryCoding.concepts(bytes, path: "", extent: .everything) == [concept])
    let terms = try GlossaryCoding.concepts(bytes, path: "", extent: .terms)
    #expect(terms.map(\.terms) == [concept.terms])
    #expect(terms.map(\.rulingDigest) == [concept.rulingDigest])
    #expect(terms[0].definition == nil && terms[0].examples.isEmpty)
  }

  @Test func `a desk's style of credits is read, and only one that there is`() throws {
    func settings(_ style: String) throws -> ProjectSettings {
      let file = """
        {"format":1,"kind":"project","name":"D","languages":{"from":"ru","to":"en"}\(style)}
        """
      return try SettingsCoding.settings(Array(file.utf8), path: "p")
    }
    #expect(try settings("").creditStyle == .joined)
    #expect(try settings(",\"creditStyle\":\"separate\"").creditStyle == .separate)
    for style in ["\"Separate\"", "null", "[]"] {
      #expect(throws: FileFault.self) { try settings(",\"creditStyle\":\(style)") }
    }
    let separate = ProjectSettings(
      name: "D", languages: SampleProject.languages, creditStyle: .separate)
    let bytes = SettingsCoding.bytes(of: separate)
    #expect(try SettingsCoding.settings(bytes, path: "p") == separate)
  }

  @Test func `a byline of initials needs some`() throws {
    func people(_ person: String) throws -> [Person] {
      let file = "{\"format\":1,\"kind\":\"people\",\"people\":[{\(person)}]}"
      return try PeopleCoding.people(Array(file.utf8), path: "p")
    }
    let initials = "\"id\":\"ana\",\"name\":\"Ana\",\"byline\":\"initials\""
    let ana = try people("\(initials),\"initials\":\"A. I.\"")[0]
    #expect(ana.creditName == "A. I.")
    #expect(try people("\"id\":\"ana\",\"name\":\"Ana\"")[0].creditName == "Ana")
    #expect(throws: FileFault.self) { try people(initials) }
    #expect(throws: FileFault.self) {
      try people("\"id\":\"ana\",\"name\":\"Ana\",\"byline\":\"nickname\"")
    }
    let added = try PeopleCoding.adding(ana, to: PeopleCoding.empty, path: "p")
    #expect(try PeopleCoding.people(added, path: "p") == [ana])
  }
}
