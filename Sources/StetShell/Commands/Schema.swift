import StetCore
import StetStore

extension Command {
  static let schema = Command(
    name: "schema", summary: "the JSON Schema of a kind of file or of printed JSON",
    parameters: [
      .word(
        "kind", .choice(schemaKinds), isRequired: false,
        "a file's or a document's kind; the kinds themselves without it"),
      .flag("printed", "of what a command prints, where a file is of the same kind"),
      .format,
    ],
    details:
      "Schemas are of JSON Schema 2020-12. Records are closed: a key that is not named is refused. Files that people edit may hold keys of their own, and what a newer stet prints may say more.",
    examples: [
      ("stet schema", "every kind, with one line each"),
      ("stet schema draft > draft.schema.json", "for an editor or a validator"),
      ("stet schema credits --printed", "of stet credits --format json, not of the record"),
    ]
  ) { session, arguments in
    guard let kind = arguments["kind"] else {
      let schemas = KindSchema.all.filter { $0.isPrinted || !arguments.has("printed") }
      session.show(schemas, isJSON: arguments["format"] == "json")
      return .done
    }
    let found = KindSchema.all.filter { $0.kind == kind }
    guard let schema = arguments.has("printed") ? found.first(where: \.isPrinted) : found.first
    else {
      throw UsageError("no command prints a '\(kind)'", hint: "stet schema \(kind)")
    }
    session.console.print(json: schema.document)
    return .done
  }

  private static let schemaKinds = KindSchema.all.map(\.kind).reduce(into: [String]()) {
    if !$0.contains($1) { $0.append($1) }
  }
}

extension Session {
  fileprivate func show(_ schemas: [KindSchema], isJSON: Bool) {
    if isJSON {
      return console.print(json: [
        "format": 1, "kind": "schemas",
        "schemas": .array(
          schemas.map { schema in
            [
              "schema": .string(schema.kind), "about": .string(schema.about),
              "printed": .bool(schema.isPrinted),
            ]
          }),
      ])
    }
    for (title, isPrinted) in [("files", false), ("printed with --format json", true)] {
      let group = schemas.filter { $0.isPrinted == isPrinted }
      guard !group.isEmpty else { continue }
      if isPrinted, group.count < schemas.count { console.print() }
      console.print(Styled(title, .bold))
      for schema in group {
        console.print(Styled("  " + Width.fit(schema.kind, to: 17), .cyan) + Styled(schema.about))
      }
    }
  }
}
