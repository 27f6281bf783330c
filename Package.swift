// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "stet",
  targets: [
    .target(name: "StetLanguage", swiftSettings: strict),
    .target(name: "StetCore", dependencies: ["StetLanguage"], swiftSettings: strict),
    .target(name: "StetFormats", dependencies: ["StetCore"], swiftSettings: strict),
    .target(name: "StetStore", dependencies: ["StetCore"], swiftSettings: strict),
    .target(
      name: "StetShell", dependencies: ["StetLanguage", "StetCore", "StetFormats", "StetStore"],
      swiftSettings: strict),
    .executableTarget(name: "stet", dependencies: ["StetShell"], swiftSettings: strict),
    .executableTarget(
      name: "stet-bench", dependencies: ["StetLanguage", "StetCore", "StetStore"],
      swiftSettings: strict),
    .testTarget(
      name: "StetLanguageTests", dependencies: ["StetLanguage"], swiftSettings: strict),
    .testTarget(name: "StetCoreTests", dependencies: ["StetCore"], swiftSettings: strict),
    .testTarget(name: "StetFormatsTests", dependencies: ["StetFormats"], swiftSettings: strict),
    .testTarget(name: "StetStoreTests", dependencies: ["StetStore"], swiftSettings: strict),
    .testTarget(name: "StetShellTests", dependencies: ["StetShell"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
