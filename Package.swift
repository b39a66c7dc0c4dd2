// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Klubba",
  products: [
    .executable(name: "klubba", targets: ["CLI"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CProcess"),
    .target(
      name: "Reading", dependencies: ["CLibXML2", "CZip", "CCrypto", "CProcess"],
      swiftSettings: settings),
    .target(name: "Papers", dependencies: ["Reading"], swiftSettings: settings),
    .target(
      name: "Store",
      dependencies: [
        "Papers", "Reading", "CStemmer", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "CLI",
      dependencies: [
        "Store", "Papers", "Reading",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    // Measures queries within one process: docs/benchmarks.md.
    .executableTarget(
      name: "Queries", dependencies: ["Store"], path: "Benchmarks/Queries", swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Papers", "Reading"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "PapersTests", dependencies: ["Papers", "Reading", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "Papers", "Reading", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CLITests", dependencies: ["CLI", "Store", "Papers", "Reading", "TestSupport"],
      swiftSettings: settings),
    .testTarget(name: "PackageTests", dependencies: ["TestSupport"], swiftSettings: settings),
  ]
)
