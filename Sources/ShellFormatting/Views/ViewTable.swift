import ShellValues

/// All views of a session and the property sets that types show by default.
///
/// Views are looked up by type name without regard to case. The nearest type of an object wins; among the views of
/// one type, the first.
public final class ViewTable {
    private var views: [ViewDefinition] = []
    private var byType: [String: [Int]] = [:]
    private var displaySets: [String: [String]] = [:]
    /// Moves with every change of the views.
    private(set) var version = 0

    /// A table with the given views, in order of precedence.
    public init(_ views: [ViewDefinition] = [], displaySets: [String: [String]] = [:]) {
        for (type, names): (String, [String]) in displaySets { setDisplaySet(names, for: type) }
        append(views)
    }

    public var all: [ViewDefinition] { views }

    /// Adds views behind all others.
    public func append(_ more: [ViewDefinition]) {
        version += 1
        for view: ViewDefinition in more {
            for type: String in view.types { byType[CaseFolding.fold(type), default: []].append(views.count) }
            views.append(view)
        }
    }

    /// Adds views before all others.
    public func prepend(_ more: [ViewDefinition]) {
        let old: [ViewDefinition] = views
        views = []
        byType = [:]
        append(more + old)
    }

    /// The view for an object: of any shape when `shape` is nil, of a given name when `name` is not.
    public func view(for typeNames: [String], shape: FormatShape?, name: String? = nil) -> ViewDefinition? {
        for type: String in typeNames {
            guard let candidates: [Int] = byType[CaseFolding.fold(type)] else { continue }
            for index: Int in candidates where fits(views[index], shape: shape, name: name) { return views[index] }
        }
        return nil
    }

    private func fits(_ view: ViewDefinition, shape: FormatShape?, name: String?) -> Bool {
        if view.isOutOfBand { return false }
        if let shape, view.shape != shape { return false }
        if let name { return CaseFolding.equal(view.name, name) }
        return true
    }

    /// The view that shows an object by itself, outside tables and lists.
    public func outOfBandView(for typeNames: [String]) -> ViewDefinition? {
        for type: String in typeNames {
            guard let candidates: [Int] = byType[CaseFolding.fold(type)] else { continue }
            for index: Int in candidates where views[index].isOutOfBand { return views[index] }
        }
        return nil
    }

    /// The views that name one of the types.
    public func views(naming type: String) -> [ViewDefinition] {
        (byType[CaseFolding.fold(type)] ?? []).map { views[$0] }
    }

    /// The names a type shows when nothing else is asked for; an empty list removes them.
    public func setDisplaySet(_ names: [String], for type: String) {
        displaySets[CaseFolding.fold(type)] = names.isEmpty ? nil : names
    }

    public func hasDisplaySet(for type: String) -> Bool { displaySets[CaseFolding.fold(type)] != nil }

    /// The default display property set of the nearest type that has one.
    public func displaySet(for typeNames: [String]) -> [String]? {
        if displaySets.isEmpty { return nil }
        for type: String in typeNames {
            if let names: [String] = displaySets[CaseFolding.fold(type)] { return names }
        }
        return nil
    }
}
