import Testing

@Suite struct PackageTests {}
