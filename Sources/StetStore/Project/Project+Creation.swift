import StetCore

extension Project {
  /// Makes an empty project.
  ///
  /// - Throws: ``SystemFault``, ``FileFault`` when there is a project already. No file of it is left
  ///   behind then.
  package static func create(
    at root: String, settings: ProjectSettings
  ) throws -> Project {
    let project = Project(root: root)
    try project.requireNone()
    for folder in [project.jobsFolder, project.glossaryFolder, project.scratch] {
      try DurableFile.makeFolders(folder)
    }
    let languages = [settings.languages.from, settings.languages.to]
    let glossary = Path.join(project.glossaryFolder, "glossary.json")
    // The settings come last: with them there is a project, and without them the command can be
    // given again, however the first one ended.
    let files = [
      (glossary, GlossaryCoding.settings(name: settings.name, languages: languages)),
      (project.peoplePath, PeopleCoding.empty),
    ].filter { System.kind(of: $0.0) == nil }
    var made: [String] = []
    do {
      for (path, bytes) in files {
        try project.make(bytes, at: path)
        made.append(path)
      }
      let isNew = GitLines.all.map { Path.join(root, $0.file) }.filter {
        System.kind(of: $0) == nil
      }
      made += isNew
      _ = try project.completeGitFiles()
      try project.make(SettingsCoding.bytes(of: settings), at: project.settingsPath)
    } catch {
      // An empty file of a project is harmless; the fault to report is the first one.
      for path in made where System.kind(of: path) != nil { try? System.remove(path) }
      throw error
    }
    return project
  }

  private func make(_ bytes: [UInt8], at path: String) throws(SystemFault) {
    try DurableFile.replace(bytes, at: path, scratch: scratch, token: token())
  }

  /// - Throws: ``FileFault`` when somebody keeps a project here.
  private func requireNone() throws {
    for path in [settingsPath, peoplePath] where System.kind(of: path) != nil {
      // A command that was killed may have got as far as an empty list of people.
      if path == peoplePath, try read(path) == PeopleCoding.empty { continue }
      throw FileFault(
        path: path, what: "there is a project here already", hint: "stet --project '\(root)' list")
    }
  }
}
