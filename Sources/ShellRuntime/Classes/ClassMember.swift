import Diagnostics
import ShellSyntax
import ShellValues

/// A property of a class.
struct ClassField {
    let name: String
    let type: NetType?
    let checks: [ParameterCheck]
    let isHidden: Bool
    let initial: ClassExpression?
    /// What the field holds without an initial value.
    var empty: Value {
        guard let type else { return .null }
        if type === NetType.string { return .null }
        return type.kind == .valueType || type.kind == .enumeration ? (Zero.of(type) ?? .null) : .null
    }
}

/// An expression with the layout of the block it was compiled in.
struct ClassExpression {
    let eval: Eval
    let layout: ScopeLayout
    let block: CompiledBlock
}

/// A method or constructor, compiled at its first call.
final class ClassMethod {
    let name: String
    let parameters: [MethodParameter]
    let returns: NetType
    let isStatic: Bool
    private let node: MethodMemberNode
    private let block: CompiledBlock
    private let namespaces: [String]
    private var made: Code?

    private struct Code {
        let layout: ScopeLayout
        let slots: [Int]
        let defaults: [Eval?]
        let body: Exec
        let base: [Eval]?
    }

    init(_ node: MethodMemberNode, parameters: [MethodParameter], returns: NetType, block: CompiledBlock, namespaces: [String]) {
        self.name = node.name
        self.parameters = parameters
        self.returns = returns
        self.isStatic = node.isStatic
        self.node = node
        self.block = block
        self.namespaces = namespaces
    }

    private func code(_ engine: Engine) throws -> Code {
        if let made { return made }
        let compiler = BlockCompiler(block: block, engine: engine)
        compiler.isMethod = true
        let parameters = try node.parameters.map { try compiler.parameter($0, impliedPosition: nil) }
        let base = try node.baseArguments.map { try $0.map { try compiler.expression($0) } }
        let end = node.body.end
        let body = try compiler.statements(end?.statements ?? [], traps: end?.traps ?? [])
        let code = Code(
            layout: compiler.layout, slots: parameters.map(\.slot), defaults: parameters.map(\.defaultValue), body: body, base: base)
        made = code
        return code
    }

    /// The arguments of `: base(…)`, evaluated in the constructor's frame.
    var baseArguments: ((Frame) throws -> [Value])? {
        guard node.baseArguments != nil else { return nil }
        return { [unowned self] frame in try self.code(frame.engine).base?.map { try $0(frame) } ?? [] }
    }

    func frame(_ owner: UserClass, this: Value, _ arguments: [Value]) throws -> Frame {
        let code = try self.code(owner.engine)
        let scope = Scope(parent: owner.home, layout: code.layout)
        let state = CallState(
            site: CallSite(source: block.source, span: .none, name: name), scriptPath: block.source.name ?? "", functionName: name)
        state.this = this
        scope.call = state
        for (i, slot) in code.slots.enumerated() where i < arguments.count { scope.slots[slot] = arguments[i] }
        return Frame(engine: owner.engine, scope: scope, slots: scope.slots, output: NullSink(), block: block)
    }

    /// Runs the body; the value is what `return` gave, converted to the declared type.
    func execute(_ frame: Frame, _ owner: UserClass) throws -> Value {
        let engine = owner.engine
        let code = try self.code(engine)
        let (caller, underscore) = (engine.scope, engine.underscore)
        engine.scope = frame.scope
        if let state = frame.scope.call { try engine.enterCall(state) }
        engine.tryDepth += 1
        defer {
            engine.tryDepth -= 1
            engine.leaveCall()
            engine.scope = caller
            engine.underscore = underscore
        }
        do { _ = try code.body(frame) } catch let escape as ReturnEscape { frame.returnValue = escape.value }
        if returns === NetType.void { return .nothing }
        var value = frame.returnValue
        if case .nothing = value { value = .null }
        return returns === NetType.object ? value : try Conversion.convert(value, to: returns, engine)
    }
}
