public import ArgumentParser
public import Papers

extension Stage: ExpressibleByArgument {}
