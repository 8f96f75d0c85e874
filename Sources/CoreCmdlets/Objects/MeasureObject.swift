import ShellRuntime
import ShellValues

/// Counts objects and computes statistics of numbers or texts.
final class MeasureObject: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, byValue: true, help: "The object to work on; usually it comes through the pipeline.")
    static let property = ParameterSpec(
        "Property", .object.arrayType, position: 0, checks: [.notNullOrEmpty],
        help: "Names of properties, wildcards, or calculated properties.")
    static let standardDeviation = ParameterSpec("StandardDeviation", .switchParameter, set: "GenericMeasure")
    static let sum = ParameterSpec("Sum", .switchParameter, set: "GenericMeasure")
    static let allStats = ParameterSpec("AllStats", .switchParameter, set: "GenericMeasure")
    static let average = ParameterSpec("Average", .switchParameter, set: "GenericMeasure")
    static let maximum = ParameterSpec("Maximum", .switchParameter, set: "GenericMeasure")
    static let minimum = ParameterSpec("Minimum", .switchParameter, set: "GenericMeasure")
    static let line = ParameterSpec("Line", .switchParameter, set: "TextMeasure")
    static let word = ParameterSpec("Word", .switchParameter, set: "TextMeasure")
    static let character = ParameterSpec("Character", .switchParameter, set: "TextMeasure")
    static let ignoreWhiteSpace = ParameterSpec("IgnoreWhiteSpace", .switchParameter, set: "TextMeasure")
    static let spec = CommandSpec(
        "Measure-Object", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.MeasureObjectCommand", aliases: ["measure"], defaultSet: "GenericMeasure",
        outputTypes: ["Microsoft.PowerShell.Commands.GenericMeasureInfo",
            "Microsoft.PowerShell.Commands.TextMeasureInfo", "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo"],
        synopsis: "Counts objects and computes sums, averages, extremes, or lines, words and characters.",
        description: "Without -Property the objects themselves are measured. Statistics that were not asked for stay empty.",
        parameters: [
            inputObject, property, standardDeviation, sum, allStats, average, maximum, minimum, line, word, character,
            ignoreWhiteSpace,
        ],
        make: { MeasureObject() })
    private var keys: [PropertyKey] = []
    private var stats: [MeasuredStatistics] = []
    private var isText = false

    func begin(_ call: CommandCall) throws {
        keys = try PropertyKeyReader.parse(call.list(Self.property), allowing: [], call)
        isText = call.parameterSetName == "TextMeasure"
        if keys.isEmpty { stats = [MeasuredStatistics("", request(call))] }
    }

    private func request(_ call: CommandCall) -> MeasuredStatistics.Request {
        var wanted: MeasuredStatistics.Request = []
        let all = call.flag(Self.allStats)
        if all || call.flag(Self.sum) { wanted.insert(.sum) }
        if all || call.flag(Self.average) { wanted.insert(.average) }
        if all || call.flag(Self.minimum) { wanted.insert(.minimum) }
        if all || call.flag(Self.maximum) { wanted.insert(.maximum) }
        if all || call.flag(Self.standardDeviation) { wanted.insert(.deviation) }
        if call.flag(Self.line) { wanted.insert(.lines) }
        if call.flag(Self.word) { wanted.insert(.words) }
        if call.flag(Self.character) { wanted.insert(.characters) }
        return wanted
    }

    func process(_ call: CommandCall) throws {
        let input = call[Self.inputObject] ?? .null
        if input.isNull { return }
        if keys.isEmpty { return try measure(input, stats[0], call) }
        for key in keys {
            for result in try key.results(input, call.engine) where !result.value.isNull {
                try measure(result.value, statistics(result.name, call), call)
            }
        }
    }

    private func statistics(_ name: String, _ call: CommandCall) -> MeasuredStatistics {
        if let known = stats.first(where: { CaseFolding.equal($0.property, name) }) { return known }
        let made = MeasuredStatistics(name, request(call))
        stats.append(made)
        return made
    }

    private func measure(_ value: Value, _ statistics: MeasuredStatistics, _ call: CommandCall) throws {
        statistics.count += 1
        if isText {
            statistics.addText(value.text(call.engine), ignoringWhiteSpace: call.flag(Self.ignoreWhiteSpace))
        } else {
            try addNumber(value, statistics, call)
        }
    }

    private func addNumber(_ value: Value, _ statistics: MeasuredStatistics, _ call: CommandCall) throws {
        let wanted = statistics.request
        if wanted.contains(.minimum) || wanted.contains(.maximum) {
            statistics.addExtreme(value, ValueOrder(ignoresCase: true, engine: call.engine))
        }
        guard wanted.contains(.sum) || wanted.contains(.average) || wanted.contains(.deviation) else { return }
        if let number = MeasuredStatistics.number(value, call.engine) { return statistics.addNumber(number) }
        statistics.failed = true
        try call.writeError(
            "NonNumericInputObject", "Input object \"\(value.text(call.engine))\" is not numeric.",
            category: .InvalidType, target: value, type: ExceptionTypes.psInvalidOperation)
    }

    func end(_ call: CommandCall) throws {
        for statistics in stats { try call.write(.object(isText ? statistics.textObject : statistics.numberObject(call.engine))) }
    }
}
