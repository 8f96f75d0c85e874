public import ShellValues

/// What formatting needs from the session: the engine, the views, and a few services that live elsewhere.
public final class FormatContext {
    public let interpreter: any Interpreter
    public let views: ViewTable
    /// Turns PowerShell source of a view into a script block; each source is asked for once.
    public var compile: (String) -> ScriptBlockObject?
    /// Applies a .NET format string to a value; throws when it cannot.
    public var applyFormat: (String, Value) throws -> String
    /// Whether text may carry colours.
    public var usesColour: Bool
    /// Columns of the session's screen, by which error messages are wrapped whatever the width of the output.
    public var hostWidth = 80

    private var compiled: [String: ScriptBlockObject] = [:]

    public init(
        interpreter: any Interpreter, views: ViewTable, usesColour: Bool = false,
        compile: @escaping (String) -> ScriptBlockObject? = { _ in nil },
        applyFormat: @escaping (String, Value) throws -> String = { _, value in value.text(nil) }
    ) {
        self.interpreter = interpreter
        self.views = views
        self.usesColour = usesColour
        self.compile = compile
        self.applyFormat = applyFormat
    }

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
