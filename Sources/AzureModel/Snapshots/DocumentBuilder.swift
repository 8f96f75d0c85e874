/// Collects the members of an object.
struct DocumentBuilder {
    private(set) var members: [ModelMember] = []

    /// Adds a text; nothing for none.
    mutating func add(_ name: String, _ text: String?) {
        if let text { members.append(ModelMember(name, .text(text))) }
    }

    mutating func add(_ name: String, number: Int) {
        members.append(ModelMember(name, .number(number)))
    }

    mutating func add(_ name: String, texts: [String]) {
        add(name, list: texts.map { .text($0) })
    }

    mutating func add(_ name: String, list: [ModelDocument]) {
        members.append(ModelMember(name, .list(list)))
    }

    mutating func add(_ name: String, _ object: ModelDocument?) {
        if let object { members.append(ModelMember(name, object)) }
    }
}

extension ModelDocument {
    static func made(_ parts: (inout DocumentBuilder) -> Void) -> ModelDocument {
        var builder = DocumentBuilder()
        parts(&builder)
        return .object(builder.members)
    }
}
