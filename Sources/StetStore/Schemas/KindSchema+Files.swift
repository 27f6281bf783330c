import StetCore

extension KindSchema {
  static let project = KindSchema(
    "project", "Workspace/project.json: the desk's settings; other keys are kept",
    required: ["name": .text("the desk's name, as it publishes"), "languages": .languages],
    optional: [
      "creditStyle": .word(
        of: CreditStyle.self, "how somebody is named who translated and edited"),
      "policy": policy,
    ], isOpen: true)

  static let people = KindSchema(
    "people", "Workspace/people.json: who works at the desk; other keys are kept",
    required: ["people": .list(of: person, "no id and no address twice")], isOpen: true)

  private static let person: Schema = {
    var person = Schema.object(
      ["id": .id("as commands and records name the person"), "name": .text("as credits print it")],
      optional: [
        "initials": .text("for a byline of initials"),
        "email": .text("as Git knows it: who acts is found by it"),
        "roles": .list(
          of: .word(of: Role.self, "a role"), "what the person may act as"),
        "byline": .word(of: Person.Byline.self, "what credits print"),
        "keys": .list(of: key, "the public keys that the person signs approvals with"),
      ], isOpen: true, "somebody at the desk")
    person.members["anyOf"] = [
      ["properties": ["byline": ["const": "name"]]], ["required": ["initials"]],
    ]
    return person
  }()

  private static let key = Schema.object(
    [
      "key": .pattern(
        "^[a-z0-9@.-]+ [A-Za-z0-9+/=@.-]{32,}", "as OpenSSH writes it: ssh-ed25519 AAAA…")
    ],
    optional: ["revoked": .flag("true: what it signed counts no more")], isOpen: true,
    "one public key")

  static let glossaryFiles: [KindSchema] = [
    KindSchema(
      "glossary", "Glossary/glossary.json: the glossary's settings; other keys are kept",
      required: [:],
      optional: [
        "name": .text("the glossary's name"),
        "languages": .list(
          of: .language("a language"), "the languages in which each concept needs a preferred term"),
      ], isOpen: true),
    KindSchema(
      "glossary-domain", "Glossary/<domain>.json: the concepts of one domain; other keys are kept",
      required: [
        "domain": .text("the domain's name, and the file's without its ending"),
        "concepts": .list(of: .shared("concept", "one concept"), "sorted by id"),
      ], isOpen: true),
    KindSchema(
      "glossary-change",
      "Glossary/changes/NNNN-<16 hex>.json: one change of one concept, written once",
      required: [
        "number": .whole("counts from 1", from: 1),
        "parents": .list(
          of: .digest("of a change record"), "the newest changes when this one was made"),
        "at": .time("when"), "by": .id("who"),
        "action": .word(of: GlossaryChange.Action.self, "what was done"),
        "concept": .id("the concept's id, as 'after' has it"),
        "before": Schema.shared("recorded-concept", "the concept as it was").orNull,
        "after": .shared("recorded-concept", "the concept as it is since"),
      ], optional: ["reason": .text("why")], isOpen: false),
  ]
}
