public import ShellValues

/// What formatting needs from the session: the engine, the views, and a few services that live elsewhere.
public final class FormatContext {
    public let interpreter: any Interpreter
    public let views: ViewTable
    /// Turns PowerShell source of a view into a script block; each source is asked for once.
    public var compile: (String) -> ScriptBlockObject?
    /// Runs a script block for its value with `$_`; throws when it fails.
    public var evaluate: (ScriptBlockObject, Value) throws -> [Value]
    /// Names that `Update-TypeData` lets objects of a type show, before the built-in ones.
    public var sessionDisplaySet: ([String]) -> [String]? = { _ in nil }
    /// Whether text may carry colours.
    public var usesColour: Bool
    /// Columns of the session's screen, by which error messages are wrapped whatever the width of the output.
    public var hostWidth = 80

    private var compiled: [String: ScriptBlockObject] = [:]

    public init(
        interpreter: any Interpreter, views: ViewTable, usesColour: Bool = false,
        compile: @escaping (String) -> ScriptBlockObject? = { _ in nil }
    ) {
        self.interpreter = interpreter
        self.views = views
        self.usesColour = usesColour
        self.compile = compile
        self.evaluate = { [unowned interpreter] block, target in
            try interpreter.invoke(block, arguments: [], underscore: target, this: nil)
        }
    }

    /// A .NET format string applied to a value (`{0:N2}`); throws when it cannot be.
    func applyFormat(_ format: String, _ value: Value) throws -> String {
        try Operators.format(.string(format), .array([value]), interpreter).text(interpreter)
    }

    /// Whether a type has a view that stands by itself, remembered by type.
    func hasOutOfBandView(_ value: Value) -> Bool {
        guard let type: NetType = value.type, value.asObject?.extras?.typeNames == nil else {
            return views.outOfBandView(for: TypeNames.of(value)) != nil
        }
        if viewsSeen != views.version { outOfBandTypes.removeAll() }
        viewsSeen = views.version
        if let known: Bool = outOfBandTypes[ObjectIdentifier(type)] { return known }
        let found: Bool = views.outOfBandView(for: TypeNames.of(value)) != nil
        outOfBandTypes[ObjectIdentifier(type)] = found
        return found
    }

    private var outOfBandTypes: [ObjectIdentifier: Bool] = [:]
    private var viewsSeen = -1

    func block(_ source: String) -> ScriptBlockObject? {
        if let known: ScriptBlockObject = compiled[source] { return known }
        let made: ScriptBlockObject? = compile(source)
        compiled[source] = made
        return made
    }

    /// How many elements of a collection a cell shows (`$FormatEnumerationLimit`); negative means all.
    var enumerationLimit: Int {
        switch interpreter.variable(FormatContext.limitName) {
        case .int(let number): Int(number)
        case .long(let number): Int(clamping: number)
        default: 4
        }
    }

    private static let limitName = Symbol("FormatEnumerationLimit")
}
