/// Compares things by name and keeps what it finds.
struct ChangeCollector {
    private(set) var changes: [WorkspaceChange] = []

    /// Compares two lists; what has the same key is the same thing. The order of what is told is that of the keys.
    /// - Parameters:
    ///   - owner: what the things belong to, in front of their names.
    ///   - inside: compares what belongs to a thing that came, went or changed.
    mutating func compare<Thing: Described>(
        _ old: [Thing], _ new: [Thing], in owner: String? = nil,
        inside: (inout ChangeCollector, Thing?, Thing?) -> Void = { _, _, _ in }
    ) {
        let olds = old.map { ($0.key, $0) }.sorted { $0.0 < $1.0 }
        let news = new.map { ($0.key, $0) }.sorted { $0.0 < $1.0 }
        var (left, right) = (olds[...], news[...])
        while true {
            switch (left.first, right.first) {
            case (nil, nil): return
            case (let gone?, let come) where come.map({ gone.0 < $0.0 }) ?? true:
                tell(removed: gone.1, in: owner)
                inside(&self, gone.1, nil)
                left.removeFirst()
            case (let gone, let come?) where gone.map({ come.0 < $0.0 }) ?? true:
                tell(added: come.1, in: owner)
                inside(&self, nil, come.1)
                right.removeFirst()
            case (let before, let after):
                if let before, let after { compare(before.1, after.1, in: owner, inside: inside) }
                left = left.dropFirst()
                right = right.dropFirst()
            }
        }
    }

    private mutating func compare<Thing: Described>(
        _ old: Thing, _ new: Thing, in owner: String?, inside: (inout ChangeCollector, Thing?, Thing?) -> Void
    ) {
        if old == new { return }
        tell(Thing.subject, Self.path(owner, new.name), old.properties, new.properties)
        inside(&self, old, new)
    }

    /// Tells which properties differ.
    mutating func tell(
        _ subject: WorkspaceChange.Subject, _ name: String, _ old: [ModelMember], _ new: [ModelMember]
    ) {
        var names = old.map(\.name)
        names += new.map(\.name).filter { !names.contains($0) }
        for property in names {
            let before = old.first { $0.name == property }
            let after = new.first { $0.name == property }
            guard before?.value != after?.value else { continue }
            add(.changed, subject, name, before?.title ?? after?.title, before?.shown, after?.shown)
        }
    }

    /// Tells when things that are in both lists changed their order.
    mutating func compareOrder<Thing: Described>(
        _ old: [Thing], _ new: [Thing], _ subject: WorkspaceChange.Subject, _ name: String, _ what: String
    ) {
        let (oldKeys, newKeys) = (old.map(\.key), new.map(\.key))
        if oldKeys == newKeys { return }
        let kept = oldKeys.filter { newKeys.contains($0) }
        guard kept != newKeys.filter({ oldKeys.contains($0) }) else { return }
        let texts = [old, new].map { list in list.map(\.name).joined(separator: ", ") }
        add(.changed, subject, name, "order of \(what)", texts[0], texts[1])
    }

    private mutating func tell<Thing: Described>(removed thing: Thing, in owner: String?) {
        add(.removed, Thing.subject, Self.path(owner, thing.name), nil, thing.summary, nil)
    }

    private mutating func tell<Thing: Described>(added thing: Thing, in owner: String?) {
        add(.added, Thing.subject, Self.path(owner, thing.name), nil, nil, thing.summary)
    }

    private mutating func add(
        _ kind: WorkspaceChange.Kind, _ subject: WorkspaceChange.Subject, _ name: String, _ property: String?,
        _ old: String?, _ new: String?
    ) {
        changes.append(
            WorkspaceChange(kind: kind, subject: subject, name: name, property: property, old: old, new: new))
    }

    private static func path(_ owner: String?, _ name: String) -> String {
        owner.map { "\($0)/\(name)" } ?? name
    }
}
