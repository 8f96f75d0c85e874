/// `$value.psobject`: the object as PowerShell's extended type system sees it.
public final class PSObjectView: NetObject {
    public let target: Value

    public init(_ target: Value) { self.target = target }

    public override var type: NetType { PSObjectTypes.view }

    public override func netText(_ interpreter: (any Interpreter)?) -> String { target.text(interpreter) }
}

/// `$value.psbase`: the declared members alone.
public final class PSBaseView: NetObject {
    public let target: Value

    public init(_ target: Value) { self.target = target }

    public override var type: NetType { target.type ?? .object }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { target.netText }
}

/// The members of an object as a collection that is indexed by name.
public final class PSMemberCollection: NetObject {
    public enum Kind { case members, properties, methods }
    let target: Value
    let kind: Kind
    private let items: () -> [PSMemberObject]

    init(_ target: Value, _ kind: Kind, _ items: @escaping () -> [PSMemberObject]) {
        self.target = target
        self.kind = kind
        self.items = items
    }

    public override var type: NetType { PSObjectTypes.collection }
    public override var isEnumerable: Bool { true }
    public override func enumerate() -> ContiguousArray<Value> { ContiguousArray(items().map { Value.object($0) }) }

    func find(_ name: Symbol) -> PSMemberObject? { items().first { $0.symbol == name } }
    var all: [PSMemberObject] { items() }
}

/// One member of an object: `PSNoteProperty`, `PSProperty`, `PSScriptProperty`, `PSMethod` …
public final class PSMemberObject: NetObject {
    public enum Source {
        case view(PropertyView)
        case method(MethodView)
        /// A member not attached to any object yet.
        case free
    }

    let name: String
    let symbol: Symbol
    /// The object the member belongs to; `.null` for a free one.
    let target: Value
    let source: Source
    /// The added member behind it, when there is one.
    let extra: ExtraMember?

    init(_ name: String, target: Value, source: Source, extra: ExtraMember?) {
        self.name = name
        self.symbol = Symbol(name)
        self.target = target
        self.source = source
        self.extra = extra
    }

    public override var type: NetType { PSObjectTypes.member(memberType) }

    var memberType: String {
        switch source {
        case .view(let view): view.memberType
        case .method(let view): view.memberType
        case .free: extra?.memberType ?? "NoteProperty"
        }
    }

    var definition: String {
        switch source {
        case .view(let view): view.definition
        case .method(let view): view.definitions.joined(separator: ", ")
        case .free: name
        }
    }

    public override func netText(_ interpreter: (any Interpreter)?) -> String { definition }
}
