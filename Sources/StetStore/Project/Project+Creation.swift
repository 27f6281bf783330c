import StetCore

extension Project {
  private static let ignored = ".stet/\n"
  private static let attributes = """
    # Records are named by the digest of their bytes: no line-ending change may touch them.
    Workspace/jobs/** -text
    Glossary/changes/** -text

    """

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
      (Path.join(root, ".gitignore"), Array(ignored.utf8)),
      (Path.join(root, ".gitattributes"), Array(attributes.utf8)),
    ]
    for (path, bytes) in files where System.kind(of: path) == nil {
      try DurableFile.replace(bytes, at: path, scratch: project.scratch, token: project.token())
    }
    return project
  }
}
