import StetCore

extension Project {
  /// Makes an empty project.
  ///
  /// - Throws: ``SystemFault``, ``FileFault`` when there is a project already.
  package static func create(
    at root: String, settings: ProjectSettings
  ) throws -> Project {
    let project = Project(root: root)
    for path in [project.settingsPath, project.peoplePath] where System.kind(of: path) != nil {
      throw FileFault(
        path: path, what: "there is a project here already", hint: "stet --project '\(root)' list")
    }
    for folder in [project.jobsFolder, project.glossaryFolder, project.scratch] {
      try DurableFile.makeFolders(folder)
    }
    let glossary = Path.join(project.glossaryFolder, "glossary.json")
    let files = [
      (project.settingsPath, SettingsCoding.bytes(of: settings)),
      (project.peoplePath, PeopleCoding.empty),
      (
        glossary,
        GlossaryCoding.settings(
          name: settings.name, languages: [settings.languages.from, settings.languages.to])
      ),
    ]
    for (path, bytes) in files where System.kind(of: path) == nil {
      try DurableFile.replace(bytes, at: path, scratch: project.scratch, token: project.token())
    }
    _ = try project.completeGitFiles()
    return project
  }
}
