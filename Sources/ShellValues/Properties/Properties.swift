/// A property as PowerShell sees it on an object, whatever it comes from.
public struct PropertyView {
    public let name: String
    /// `NoteProperty`, `Property`, `ScriptProperty`, `AliasProperty`, `CodeProperty`, `ParameterizedProperty`.
    public let memberType: String
    /// Full name of the value's or declared type.
    public let typeName: String
    public let isSettable: Bool
    /// Left out of `Select-Object *` and `Get-Member` without `-Force`.
    public let isHidden: Bool
    /// The text `Get-Member` shows: `int Length {get;}`.
    public let definition: String
    private let getter: () throws -> Value

    public init(
        _ name: String, memberType: String, typeName: String, settable: Bool, hidden: Bool = false, definition: String,
        get: @escaping () throws -> Value
    ) {
        self.name = name
        self.memberType = memberType
        self.typeName = typeName
        self.isSettable = settable
        self.isHidden = hidden
        self.definition = definition
        self.getter = get
    }

    /// The value now.
    ///
    /// - Throws: `PSFailure` from the getter.
    public func get() throws -> Value { try getter() }
}

/// A method as `Get-Member` lists it.
public struct MethodView {
    public let name: String
    /// `Method`, `ScriptMethod`, `CodeMethod`.
    public let memberType: String
    /// One text for each overload: `string Trim()`.
    public let definitions: [String]
}

/// The properties and methods of any object.
public enum Properties {
    /// Every property PowerShell sees, in its order: members of the instance, of the type data, of the type.
    public static func list(_ value: Value, _ ctx: any Interpreter) -> [PropertyView] {
        var views = Views()
        addInstance(value, to: &views, ctx)
        for member in ctx.typeDataMembers(TypeNames.of(value)) where member.isProperty {
            views.add(extra(member, value, ctx))
        }
        addDeclared(value, to: &views, ctx)
        return views.items
    }

    /// The names only, hidden properties left out.
    public static func names(_ value: Value, _ ctx: any Interpreter) -> [String] {
        list(value, ctx).filter { !$0.isHidden }.map(\.name)
    }

    /// Properties without doubles.
    private struct Views {
        var items: [PropertyView] = []
        private var known: Set<Symbol> = []

        mutating func add(_ view: PropertyView) {
            if known.insert(Symbol(view.name)).inserted { items.append(view) }
        }
    }

    private static func addInstance(_ value: Value, to views: inout Views, _ ctx: any Interpreter) {
        guard case .object(let object) = value else { return }
        if let custom = object as? CustomObject {
            for (name, item) in custom.pairs { views.add(note(name, item, custom, ctx)) }
        }
        for member in object.extras?.members ?? [] where member.isProperty { views.add(extra(member, value, ctx)) }
    }

    private static func note(_ name: String, _ item: Value, _ custom: CustomObject, _ ctx: any Interpreter) -> PropertyView {
        let symbol = Symbol(name)
        return PropertyView(
            name, memberType: "NoteProperty", typeName: item.type?.displayFullName ?? "System.Object", settable: true,
            definition: Definitions.note(name, item, ctx), get: { custom.get(symbol) ?? .null })
    }

    private static func extra(_ member: ExtraMember, _ value: Value, _ ctx: any Interpreter) -> PropertyView {
        PropertyView(
            member.name, memberType: member.memberType, typeName: extraType(member, value, ctx), settable: isSettable(member),
            hidden: member.isHidden, definition: Definitions.extra(member, ctx), get: { try ExtraMembers.get(member, value, ctx) })
    }

    private static func extraType(_ member: ExtraMember, _ value: Value, _ ctx: any Interpreter) -> String {
        switch member.kind {
        case .note(let item): item.type?.displayFullName ?? "System.Object"
        case .alias: (try? ExtraMembers.get(member, value, ctx))?.type?.displayFullName ?? "System.Object"
        default: "System.Object"
        }
    }

    static func isSettable(_ member: ExtraMember) -> Bool {
        switch member.kind {
        case .note, .alias: true
        case .scriptProperty(_, let setter): setter != nil
        case .codeProperty(_, let setter): setter != nil
        default: false
        }
    }

    private static func addAdapted(_ value: Value, to views: inout Views, _ ctx: any Interpreter) {
        guard case .object(let object) = value, object.isAdapted else { return }
        for name in object.adaptedNames {
            let type = object.adapted(name)?.type ?? .object
            views.add(PropertyView(
                name, memberType: "Property", typeName: type.displayFullName, settable: true,
                definition: "\(type.displayName) \(name) {get;set;}", get: { object.adapted(name) ?? .null }))
        }
    }

    private static func addDeclared(_ value: Value, to views: inout Views, _ ctx: any Interpreter) {
        let plain = Conversion.plain(value)
        guard let type = plain.type else { return }
        addAdapted(plain, to: &views, ctx)
        for level in type.chain {
            for property in level.members.declaration.properties {
                views.add(PropertyView(
                    property.name, memberType: "Property", typeName: property.type.displayFullName, settable: property.set != nil,
                    hidden: property.isHidden, definition: Definitions.property(property),
                    get: { try Members.read(property, plain, ctx) }))
            }
        }
    }

    /// Every method: of the instance and type data first, then of the type, overloads together.
    public static func methods(_ value: Value, _ ctx: any Interpreter) -> [MethodView] {
        let members = (value.asObject?.extras?.members ?? []) + ctx.typeDataMembers(TypeNames.of(value))
        var result: [MethodView] = []
        for member in members where !member.isProperty {
            if case .propertySet = member.kind { continue }
            result.append(MethodView(name: member.name, memberType: member.memberType, definitions: [Definitions.extra(member, ctx)]))
        }
        guard let type = Conversion.plain(value).type else { return result }
        return result + declaredMethods(type)
    }

    private static func declaredMethods(_ type: NetType) -> [MethodView] {
        var seen: Set<Symbol> = []
        var result: [MethodView] = []
        for level in type.chain {
            for overload in level.members.declaration.methods where seen.insert(Symbol(overload.name)).inserted {
                let all = Members.methods(type, Symbol(overload.name))
                result.append(MethodView(name: overload.name, memberType: "Method", definitions: all.map { Definitions.method($0) }))
            }
        }
        return result
    }
}
