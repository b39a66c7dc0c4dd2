import Testing

@Suite struct ReadingTests {}
