import ShellValues

/// One call of a command: its bound parameters and everything it may do to the outside.
///
/// Cmdlets get it with each step; script functions see it as `$PSCmdlet`.
public final class CommandCall {
    public let engine: Engine
    /// The declaration; nil for script blocks without one.
    public let spec: CommandSpec?
    /// The name that appears in errors and `$MyInvocation`.
    public let name: String
    /// Where the call stands; its `InvocationObject` is made when someone looks.
    public let site: CallSite
    public private(set) lazy var invocation: InvocationObject = makeInvocation()
    /// Position and length of the pipeline, counted from one.
    public var place: (position: Int, length: Int) = (1, 1)
    /// Where output goes.
    public var output: Sink
    /// Bound values by parameter, in order of binding.
    public private(set) var bound: [(symbol: Symbol, name: String, value: Value)] = []
    public var parameterSetName: String = "__AllParameterSets"
    /// The object that came down the pipeline in this step; `.nothing` when the command stands first.
    public var input: Value = .nothing
    /// Whether objects are piped in.
    public var expectsInput: Bool = false
    /// Preferences set by common parameters of this call.
    public var preferences = CallPreferences()
    /// Set by the pipeline: identity for `PipelineStop`.
    public var pipeline: AnyObject?
    /// Answers of a `shouldProcess`/`shouldContinue` question that hold for the rest of the call.
    var yesToAll = false
    var noToAll = false
    /// Whether an error was written; makes `$?` false.
    public var hadErrors = false

    public init(engine: Engine, spec: CommandSpec?, name: String, site: CallSite, output: Sink) {
        self.engine = engine
        self.spec = spec
        self.name = name
        self.site = site
        self.output = output
    }

    private func makeInvocation() -> InvocationObject {
        let info = site.makeInvocation()
        info.commandName = name
        info.command = commandInfo
        info.invocationName = site.name
        info.pipelinePosition = place.position
        info.pipelineLength = place.length
        info.expectingInput = expectsInput
        return info
    }

    /// The command as an object, as `MyCommand` shows it.
    private var commandInfo: Value {
        if let spec, engine.commands.spec(named: spec.name) === spec { return .object(CmdletInfo(spec)) }
        return name.isEmpty ? .null : engine.commandObject(name)
    }

    // MARK: Bound parameters

    /// The bound value of a parameter; nil when it was not given (and nothing was piped into it).
    public subscript(_ parameter: ParameterSpec) -> Value? {
        for entry in bound where entry.symbol == parameter.symbol { return entry.value }
        return nil
    }

    public subscript(_ symbol: Symbol) -> Value? {
        for entry in bound where entry.symbol == symbol { return entry.value }
        return nil
    }

    public func isBound(_ parameter: ParameterSpec) -> Bool { self[parameter] != nil }

    /// A switch: present and not `:$false`.
    public func flag(_ parameter: ParameterSpec) -> Bool {
        switch self[parameter] {
        case .bool(let value): value
        case .object(let object): (object as? SwitchObject)?.isPresent ?? false
        default: false
        }
    }

    /// A text argument; nil when not bound or null.
    public func text(_ parameter: ParameterSpec) -> String? {
        guard let value = self[parameter], !value.isNull else { return nil }
        return value.text(engine)
    }

    /// An integer argument; nil when not bound.
    public func int(_ parameter: ParameterSpec) -> Int? {
        switch self[parameter] {
        case .int(let value): Int(value)
        case .long(let value): Int(value)
        case .uint(let value): Int(value)
        case .byte(let value): Int(value)
        default: nil
        }
    }

    /// The elements of an array argument (a scalar counts as one); empty when not bound.
    public func list(_ parameter: ParameterSpec) -> [Value] {
        guard let value = self[parameter], !value.isNull else { return [] }
        if let object = value.asObject, object.isEnumerable, let items = try? object.enumerate() { return Array(items) }
        return [value]
    }

    /// The texts of a `string[]` argument.
    public func texts(_ parameter: ParameterSpec) -> [String] { list(parameter).map { $0.text(engine) } }

    public func bind(_ name: String, _ symbol: Symbol, _ value: Value) {
        for i in bound.indices where bound[i].symbol == symbol {
            bound[i].value = value
            return
        }
        bound.append((symbol, name, value))
    }

    public func unbind(_ symbol: Symbol) { bound.removeAll { $0.symbol == symbol } }

    // MARK: Output

    /// Writes one object; collections stay whole.
    public func write(_ value: Value) throws { try output.accept(value) }

    /// Writes a value, unrolling collections.
    public func writeAll(_ value: Value) throws { try output.enumerate(value) }

    public func write(_ text: String) throws { try output.accept(.string(text)) }

    /// Ends the commands upstream of this one; the rest of the pipeline goes on to its end.
    public func stopUpstream() throws -> Never { throw PipelineStop(pipeline ?? self) }
}

/// What `-ErrorAction`, `-Verbose` … of one call say; nil leaves the preference variables in force.
public struct CallPreferences {
    public var error: ActionPreference?
    public var warning: ActionPreference?
    public var verbose: ActionPreference?
    public var debug: ActionPreference?
    public var information: ActionPreference?
    public var progress: ActionPreference?
    public var whatIf: Bool?
    public var confirm: Bool?
    public var errorVariable: String?
    public var warningVariable: String?
    public var informationVariable: String?
    public var outVariable: String?
    public var pipelineVariable: String?
    public init() {}
}

/// `System.Management.Automation.ActionPreference`.
public enum ActionPreference: Int, Sendable {
    case silentlyContinue = 0, stop = 1, `continue` = 2, inquire = 3, ignore = 4, suspend = 5, `break` = 6
}
