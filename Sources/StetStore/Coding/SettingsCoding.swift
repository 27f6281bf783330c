import StetCore

/// `Workspace/project.json`. Unknown keys are left to whoever put them there.
package enum SettingsCoding {
  package static func bytes(of settings: ProjectSettings) -> [UInt8] {
    JSONWriter.bytes(
      of: .members([
        "format": .integer(FileShape.newestFormat), "kind": "project",
        "name": .string(settings.name),
        "languages": [
          "from": .string(settings.languages.from.text), "to": .string(settings.languages.to.text),
        ],
        "creditStyle": settings.creditStyle == .joined
          ? nil : .string(settings.creditStyle.rawValue),
        "policy": settings.policy?.json,
      ]))
  }

  /// - Throws: ``FileFault``.
  package static func settings(
    _ bytes: [UInt8], path: String
  ) throws(FileFault) -> ProjectSettings {
    var name: String?
    var languages: LanguagePair?
    var creditStyle = CreditStyle.joined
    var policy: Policy?
    try FileShape.read(bytes, path: path, kind: "project") { (reader, key) throws(JSONFault) in
      switch key {
      case "name": name = try reader.string()
      case "languages": languages = try reader.languagePair()
      case "creditStyle":
        creditStyle = try reader.choice("a style of credits: joined or separate")
      case "policy": policy = try reader.policy()
      default: try reader.skip()
      }
    }
    guard let name, let languages else {
      throw FileFault(
        path: path, what: "no name or no languages",
        hint: "\"name\": \"Desk\", \"languages\": { \"from\": \"ru\", \"to\": \"en-GB\" }")
    }
    return ProjectSettings(
      name: name, languages: languages, policy: policy, creditStyle: creditStyle)
  }
}
