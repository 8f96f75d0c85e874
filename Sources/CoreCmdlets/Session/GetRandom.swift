import ShellRuntime
import ShellValues

/// Draws random numbers or objects.
final class GetRandom: Cmdlet {
    static let setSeed = ParameterSpec("SetSeed", .int, checks: [.notNull])
    static let maximum = ParameterSpec("Maximum", .object, position: 0, set: "RandomNumberParameterSet")
    static let minimum = ParameterSpec("Minimum", .object, set: "RandomNumberParameterSet")
    static let inputObject = ParameterSpec(
        "InputObject", .object.arrayType,
        places: [.init("RandomListItemParameterSet", position: 0, mandatory: true, byValue: true),
            .init("ShuffleParameterSet", position: 0, mandatory: true, byValue: true)], checks: [.allowNull],
        help: "The object to work on; usually it comes through the pipeline.")
    static let count = ParameterSpec(
        "Count", .int, places: [.init("RandomNumberParameterSet"), .init("RandomListItemParameterSet")],
        checks: [.range(.int(1), .int(2147483647))], help: "How many.")
    static let shuffle = ParameterSpec("Shuffle", .switchParameter, mandatory: true, set: "ShuffleParameterSet")
    static let spec = CommandSpec(
        "Get-Random", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.GetRandomCommand",
        defaultSet: "RandomNumberParameterSet", outputTypes: ["System.Int32", "System.Int64", "System.Double"],
        synopsis: "Draws a random number, or some of the objects piped in.",
        parameters: [setSeed, maximum, minimum, inputObject, count, shuffle],
        make: { GetRandom() })
    private let drawer = RandomDrawer(
        minimum: GetRandom.minimum, maximum: GetRandom.maximum, count: GetRandom.count, input: GetRandom.inputObject,
        shuffle: GetRandom.shuffle)

    func begin(_ call: CommandCall) throws {
        drawer.source = RandomSource.session(call.engine, seed: call.int(Self.setSeed).map { Int32(truncatingIfNeeded: $0) })
    }

    func process(_ call: CommandCall) throws { drawer.take(call) }
    func end(_ call: CommandCall) throws { try drawer.finish(call) }
}

/// The same from the system's secure source.
final class GetSecureRandom: Cmdlet {
    static let maximum = ParameterSpec("Maximum", .object, position: 0, set: "RandomNumberParameterSet")
    static let minimum = ParameterSpec("Minimum", .object, set: "RandomNumberParameterSet")
    static let inputObject = ParameterSpec(
        "InputObject", .object.arrayType,
        places: [.init("RandomListItemParameterSet", position: 0, mandatory: true, byValue: true),
            .init("ShuffleParameterSet", position: 0, mandatory: true, byValue: true)], checks: [.allowNull],
        help: "The object to work on; usually it comes through the pipeline.")
    static let count = ParameterSpec(
        "Count", .int, places: [.init("RandomNumberParameterSet"), .init("RandomListItemParameterSet")],
        checks: [.range(.int(1), .int(2147483647))], help: "How many.")
    static let shuffle = ParameterSpec("Shuffle", .switchParameter, mandatory: true, set: "ShuffleParameterSet")
    static let spec = CommandSpec(
        "Get-SecureRandom", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.GetSecureRandomCommand", defaultSet: "RandomNumberParameterSet",
        outputTypes: ["System.Int32", "System.Int64", "System.Double"],
        synopsis: "Draws a random number, or some of the objects piped in, from a secure source.",
        parameters: [maximum, minimum, inputObject, count, shuffle],
        make: { GetSecureRandom() })
    private let drawer = RandomDrawer(
        minimum: GetSecureRandom.minimum, maximum: GetSecureRandom.maximum, count: GetSecureRandom.count,
        input: GetSecureRandom.inputObject, shuffle: GetSecureRandom.shuffle)

    func begin(_ call: CommandCall) throws { drawer.source = HostRandom(call.engine.host) }
    func process(_ call: CommandCall) throws { drawer.take(call) }
    func end(_ call: CommandCall) throws { try drawer.finish(call) }
}
