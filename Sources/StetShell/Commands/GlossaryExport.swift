import StetCore
import StetFormats
import StetStore

extension Command {
  static let glossaryExport = Command(
    name: "glossary export", summary: "write the glossary for another program",
    parameters: [
      .choice(
        "format", GlossaryExport.allCases.map(\.rawValue) + ["json"],
        "what to write (else by the file's ending, else csv)"),
      .option("out", "FILE", .file, "the file (else standard output)"),
      .option("domain", "DOMAIN", "only this domain"),
      .option(
        "status", "STATUS", .choice(ConceptStatus.allCases.map(\.rawValue)), "only this status"),
    ],
    details:
      "tbx2 is ISO 30042:2008, tbx3 is ISO 30042:2019 with categories as attributes and tbx3-dct with categories as elements, all of them TBX-Basic; tbx means tbx3. What a format has no place for is counted on standard error. Terms and statuses come back whole from every format but omegat, which has no place for statuses.",
    examples: [
      ("stet glossary export --format csv --out glossary.csv", "for a spreadsheet"),
      ("stet glossary export --format tbx2 --out glossary.tbx", "for a translation program"),
      ("stet glossary export --format omegat --out glossary.utf8", "for OmegaT's glossary folder"),
    ]
  ) { session, arguments in
    let project = try session.project(arguments)
    let glossary = try session.chosen(
      project.glossaryFiles.glossary(.everything), arguments)
    if arguments["format"] == "json" {
      try session.deliver(
        JSONWriter.bytes(of: GlossaryJSON.document(glossary.concepts)), arguments,
        example: "glossary.json")
    } else {
      let format = try session.exportFormat(arguments)
      let exported = format.export(glossary, try project.settings().languages)
      try session.deliver(exported.bytes, arguments, example: "glossary.csv")
      for loss in exported.losses.list {
        session.console.note(
          Styled("not carried: ", .yellow) + Styled("\(loss.what): \(loss.count)"))
      }
    }
    session.console.note("\(glossary.concepts.count) concepts")
    return .done
  }
}

extension Session {
  /// The concepts that are asked for.
  ///
  /// - Throws: ``UsageError`` for a domain that there is not.
  fileprivate func chosen(_ glossary: Glossary, _ arguments: Arguments) throws(UsageError)
    -> Glossary
  {
    if let domain = arguments["domain"], !glossary.domains.contains(domain) {
      let nearest = Suggestion.nearest(to: domain, among: glossary.domains)
      throw UsageError(
        "there is no domain '\(domain)'",
        hint: nearest.map { "did you mean '\($0)'?" }
          ?? "one of: " + glossary.domains.joined(separator: ", "))
    }
    return Glossary(
      name: glossary.name,
      concepts: glossary.concepts.filter { concept in
        (arguments["domain"].map { $0 == concept.domain } ?? true)
          && (arguments["status"].map { $0 == concept.status.rawValue } ?? true)
      })
  }

  fileprivate func exportFormat(_ arguments: Arguments) throws(UsageError) -> GlossaryExport {
    if let named = arguments["format"].flatMap(GlossaryExport.init(rawValue:)) { return named }
    guard let out = arguments["out"], out != "-" else { return .csv }
    guard let format = GlossaryExport(ending: Path.ending(out)) else {
      throw UsageError(
        "no format goes with '\(out)'", hint: "--format csv, tsv, omegat, tbx2 or tbx3")
    }
    return format
  }
}
