import Testing

@Suite struct PapersTests {}
