import ShellRuntime
import ShellValues

/// Keeps the objects for which a block, or a comparison of one property, says yes.
final class WhereObject: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, byValue: true, help: "The object to work on; usually it comes through the pipeline.")
    static let filterScript = ParameterSpec("FilterScript", .scriptBlock, position: 0, mandatory: true, set: "ScriptBlockSet")
    static let property = ParameterSpec(
        "Property", .string,
        places: [.init("EqualSet", position: 0, mandatory: true), .init("CaseSensitiveEqualSet", position: 0,
            mandatory: true), .init("NotEqualSet", position: 0, mandatory: true), .init("CaseSensitiveNotEqualSet",
            position: 0, mandatory: true), .init("GreaterThanSet", position: 0, mandatory: true),
            .init("CaseSensitiveGreaterThanSet", position: 0, mandatory: true), .init("LessThanSet", position: 0,
            mandatory: true), .init("CaseSensitiveLessThanSet", position: 0, mandatory: true), .init("GreaterOrEqualSet",
            position: 0, mandatory: true), .init("CaseSensitiveGreaterOrEqualSet", position: 0, mandatory: true),
            .init("LessOrEqualSet", position: 0, mandatory: true), .init("CaseSensitiveLessOrEqualSet", position: 0,
            mandatory: true), .init("LikeSet", position: 0, mandatory: true), .init("CaseSensitiveLikeSet", position: 0,
            mandatory: true), .init("NotLikeSet", position: 0, mandatory: true), .init("CaseSensitiveNotLikeSet",
            position: 0, mandatory: true), .init("MatchSet", position: 0, mandatory: true), .init("CaseSensitiveMatchSet",
            position: 0, mandatory: true), .init("NotMatchSet", position: 0, mandatory: true),
            .init("CaseSensitiveNotMatchSet", position: 0, mandatory: true), .init("ContainsSet", position: 0,
            mandatory: true), .init("CaseSensitiveContainsSet", position: 0, mandatory: true), .init("NotContainsSet",
            position: 0, mandatory: true), .init("CaseSensitiveNotContainsSet", position: 0, mandatory: true),
            .init("InSet", position: 0, mandatory: true), .init("CaseSensitiveInSet", position: 0, mandatory: true),
            .init("NotInSet", position: 0, mandatory: true), .init("CaseSensitiveNotInSet", position: 0, mandatory: true),
            .init("IsSet", position: 0, mandatory: true), .init("IsNotSet", position: 0, mandatory: true), .init("Not",
            position: 0, mandatory: true)], checks: [.notNullOrEmpty],
        help: "Names of properties, wildcards, or calculated properties.")
    static let value = ParameterSpec(
        "Value", .object,
        places: [.init("EqualSet", position: 1), .init("CaseSensitiveEqualSet", position: 1), .init("NotEqualSet",
            position: 1), .init("CaseSensitiveNotEqualSet", position: 1), .init("GreaterThanSet", position: 1),
            .init("CaseSensitiveGreaterThanSet", position: 1), .init("LessThanSet", position: 1),
            .init("CaseSensitiveLessThanSet", position: 1), .init("GreaterOrEqualSet", position: 1),
            .init("CaseSensitiveGreaterOrEqualSet", position: 1), .init("LessOrEqualSet", position: 1),
            .init("CaseSensitiveLessOrEqualSet", position: 1), .init("LikeSet", position: 1), .init("CaseSensitiveLikeSet",
             position: 1), .init("NotLikeSet", position: 1), .init("CaseSensitiveNotLikeSet", position: 1),
            .init("MatchSet", position: 1), .init("CaseSensitiveMatchSet", position: 1), .init("NotMatchSet", position: 1),
             .init("CaseSensitiveNotMatchSet", position: 1), .init("ContainsSet", position: 1),
            .init("CaseSensitiveContainsSet", position: 1), .init("NotContainsSet", position: 1),
            .init("CaseSensitiveNotContainsSet", position: 1), .init("InSet", position: 1), .init("CaseSensitiveInSet",
            position: 1), .init("NotInSet", position: 1), .init("CaseSensitiveNotInSet", position: 1), .init("IsSet",
            position: 1), .init("IsNotSet", position: 1)], help: "The value to store.")
    static let eq = ParameterSpec("EQ", .switchParameter, aliases: ["IEQ"], set: "EqualSet")
    static let ceq = ParameterSpec("CEQ", .switchParameter, mandatory: true, set: "CaseSensitiveEqualSet")
    static let ne = ParameterSpec("NE", .switchParameter, aliases: ["INE"], mandatory: true, set: "NotEqualSet")
    static let cne = ParameterSpec("CNE", .switchParameter, mandatory: true, set: "CaseSensitiveNotEqualSet")
    static let gt = ParameterSpec("GT", .switchParameter, aliases: ["IGT"], mandatory: true, set: "GreaterThanSet")
    static let cgt = ParameterSpec("CGT", .switchParameter, mandatory: true, set: "CaseSensitiveGreaterThanSet")
    static let lt = ParameterSpec("LT", .switchParameter, aliases: ["ILT"], mandatory: true, set: "LessThanSet")
    static let clt = ParameterSpec("CLT", .switchParameter, mandatory: true, set: "CaseSensitiveLessThanSet")
    static let ge = ParameterSpec("GE", .switchParameter, aliases: ["IGE"], mandatory: true, set: "GreaterOrEqualSet")
    static let cge = ParameterSpec("CGE", .switchParameter, mandatory: true, set: "CaseSensitiveGreaterOrEqualSet")
    static let le = ParameterSpec("LE", .switchParameter, aliases: ["ILE"], mandatory: true, set: "LessOrEqualSet")
    static let cle = ParameterSpec("CLE", .switchParameter, mandatory: true, set: "CaseSensitiveLessOrEqualSet")
    static let like = ParameterSpec("Like", .switchParameter, aliases: ["ILike"], mandatory: true, set: "LikeSet")
    static let cLike = ParameterSpec("CLike", .switchParameter, mandatory: true, set: "CaseSensitiveLikeSet")
    static let notLike = ParameterSpec("NotLike", .switchParameter, aliases: ["INotLike"], mandatory: true, set: "NotLikeSet")
    static let cNotLike = ParameterSpec("CNotLike", .switchParameter, mandatory: true, set: "CaseSensitiveNotLikeSet")
    static let match = ParameterSpec("Match", .switchParameter, aliases: ["IMatch"], mandatory: true, set: "MatchSet")
    static let cMatch = ParameterSpec("CMatch", .switchParameter, mandatory: true, set: "CaseSensitiveMatchSet")
    static let notMatch = ParameterSpec("NotMatch", .switchParameter, aliases: ["INotMatch"], mandatory: true, set: "NotMatchSet")
    static let cNotMatch = ParameterSpec("CNotMatch", .switchParameter, mandatory: true, set: "CaseSensitiveNotMatchSet")
    static let contains = ParameterSpec("Contains", .switchParameter, aliases: ["IContains"], mandatory: true, set: "ContainsSet")
    static let cContains = ParameterSpec("CContains", .switchParameter, mandatory: true, set: "CaseSensitiveContainsSet")
    static let notContains = ParameterSpec(
        "NotContains", .switchParameter, aliases: ["INotContains"], mandatory: true, set: "NotContainsSet")
    static let cNotContains = ParameterSpec("CNotContains", .switchParameter, mandatory: true, set: "CaseSensitiveNotContainsSet")
    static let `in` = ParameterSpec("In", .switchParameter, aliases: ["IIn"], mandatory: true, set: "InSet")
    static let cIn = ParameterSpec("CIn", .switchParameter, mandatory: true, set: "CaseSensitiveInSet")
    static let notIn = ParameterSpec("NotIn", .switchParameter, aliases: ["INotIn"], mandatory: true, set: "NotInSet")
    static let cNotIn = ParameterSpec("CNotIn", .switchParameter, mandatory: true, set: "CaseSensitiveNotInSet")
    static let `is` = ParameterSpec("Is", .switchParameter, mandatory: true, set: "IsSet")
    static let isNot = ParameterSpec("IsNot", .switchParameter, mandatory: true, set: "IsNotSet")
    static let not = ParameterSpec("Not", .switchParameter, mandatory: true, set: "Not")
    static let spec = CommandSpec(
        "Where-Object", module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands.WhereObjectCommand",
        aliases: ["?", "where"], defaultSet: "EqualSet", synopsis: "Keeps the objects that meet a condition.",
        description: "The condition is a script block in which $_ is the object, or one property compared with a value by an operator parameter.",
        parameters: [
            inputObject, filterScript, property, value, eq, ceq, ne, cne, gt, cgt, lt, clt, ge, cge, le, cle, like, cLike,
            notLike, cNotLike, match, cMatch, notMatch, cNotMatch, contains, cContains, notContains, cNotContains, `in`, cIn,
            notIn, cNotIn, `is`, isNot, not,
        ],
        make: { WhereObject() })
    private var runner: BlockRunner?
    private var test: PropertyTest?

    func begin(_ call: CommandCall) throws {
        if let block = call[Self.filterScript]?.asObject as? ScriptBlockObject {
            runner = try call.engine.runner(block)
        } else {
            test = try PropertyTest(call)
        }
    }

    func process(_ call: CommandCall) throws {
        let input = call[Self.inputObject] ?? call.input
        if case .nothing = input { return }
        let isKept: Bool
        if let runner {
            isKept = Conversion.truth(try runner.value(input))
        } else {
            isKept = try test?.accepts(input, call) ?? false
        }
        if isKept { try call.write(input) }
    }
}
