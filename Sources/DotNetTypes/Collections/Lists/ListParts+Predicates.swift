import ShellValues

extension ListParts {
    /// Members of generic lists that take a test.
    var finding: [MethodOverload] {
        let predicate = "System.Predicate[T] match"
        let type = generics["T"] ?? .object
        return [
            make("bool Exists(\(predicate))") { call in
                .bool(try Self.own(call).items.contains { try Delegates.test(call, 0, $0) })
            },
            make("T Find(\(predicate))") { call in
                try Self.own(call).items.first { try Delegates.test(call, 0, $0) } ?? ArrayStatics.blank(type)
            },
            make("T FindLast(\(predicate))") { call in
                try Self.own(call).items.last { try Delegates.test(call, 0, $0) } ?? ArrayStatics.blank(type)
            },
            make("System.Collections.Generic.List[T] FindAll(\(predicate))") { call in
                let found = try Self.own(call).items.filter { try Delegates.test(call, 0, $0) }
                return .object(ListObject(ContiguousArray(found), type: ListTypes.list(of: type)))
            },
            make("int FindIndex(\(predicate))") { call in
                .number(try Self.own(call).items.firstIndex { try Delegates.test(call, 0, $0) } ?? -1)
            },
            make("int FindLastIndex(\(predicate))") { call in
                .number(try Self.own(call).items.lastIndex { try Delegates.test(call, 0, $0) } ?? -1)
            },
            make("bool TrueForAll(\(predicate))") { call in
                .bool(try Self.own(call).items.allSatisfy { try Delegates.test(call, 0, $0) })
            },
            make("int RemoveAll(\(predicate))") { call in try Self.removeAll(call) },
            make("void ForEach(System.Action[T] action)") { call in
                for item in try Self.own(call).items { _ = try Delegates.call(call, 0, [item]) }
                return .nothing
            },
        ]
    }

    /// Removes what passes the test; answers how many.
    static func removeAll(_ call: MethodCall) throws -> Value {
        let list = try own(call)
        let kept = try list.items.filter { try !Delegates.test(call, 0, $0) }
        let removed = list.items.count - kept.count
        list.items = ContiguousArray(kept)
        _ = changed(list)
        return .number(removed)
    }
}
