import ShellValues

/// The types of enumerators; they walk a snapshot of their collection.
enum EnumeratorTypes {
    static let chars = make("System.CharEnumerator")
    static let table = make("System.Collections.Hashtable+HashtableEnumerator")
    static let ordered = make("System.Collections.Specialized.OrderedDictionary+OrderedDictionaryEnumerator")
    static let array = make("System.ArrayEnumerator")
    static let arrayList = make("System.Collections.ArrayList+ArrayListEnumeratorSimple")

    static func make(_ name: String) -> NetType {
        NetType(name, interfaces: [EnumeratorObject.plain], declare: { _ in declaration })
    }

    static var declaration: TypeDeclaration {
        TypeDeclaration(properties: properties, methods: methods)
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("System.Object Current") { target in current(target) },
            property("System.Object Key") { target in (current(target).asObject as? EntryObject)?.key ?? .null },
            property("System.Object Value") { target in (current(target).asObject as? EntryObject)?.value ?? .null },
            property("System.Object Entry") { target in current(target) },
        ]
    }

    private static func current(_ target: Value) -> Value {
        guard let walker = target.asObject as? EnumeratorObject, walker.position >= 0,
            walker.position < walker.items.count
        else { return .null }
        return walker.items[walker.position]
    }

    private static var methods: [MethodOverload] {
        [
            method("bool MoveNext()") { call in
                guard let walker = call.target.asObject as? EnumeratorObject else { return .bool(false) }
                if walker.position < walker.items.count { walker.position += 1 }
                return .bool(walker.position < walker.items.count)
            },
            method("void Reset()") { call in
                (call.target.asObject as? EnumeratorObject)?.position = -1
                return .nothing
            },
            method("void Dispose()") { _ in .nothing },
        ]
    }
}
