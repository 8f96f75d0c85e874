public import ShellValues

/// One run of a formatting command (or of the automatic formatting): objects in, records out.
///
/// The first object decides shape, view and columns. Later objects that a view does not know stand by themselves.
public final class FormatCommand {
    private let shape: FormatShape?
    private let options: FormatOptions
    private let context: FormatContext
    private var base: ShapeBase?
    private var generator: (any ShapeGenerator)?
    private var grouping: Grouping?
    private var isInGroup = false
    /// The type of the last object that the view knew.
    private var knownType: NetType?

    /// `shape` nil chooses it from the first object.
    public init(_ shape: FormatShape?, options: FormatOptions = FormatOptions(), context: FormatContext) {
        self.shape = shape
        self.options = options
        self.context = context
    }

    /// Takes one object from the pipeline. Collections are shown by their elements unless asked otherwise.
    public func process(_ value: Value, emit: (FormatRecord) throws -> Void) throws {
        if value.isNull { return }
        guard let elements: ContiguousArray<Value> = DisplayText.elements(value) else { return try object(value, emit) }
        switch options.expansion ?? .elementsOnly {
        case .coreOnly: try object(value, emit)
        case .elementsOnly: for element: Value in elements where !element.isNull { try object(element, emit) }
        case .both: try both(value, elements, emit)
        }
    }

    private func both(
        _ value: Value, _ elements: ContiguousArray<Value>, _ emit: (FormatRecord) throws -> Void
    ) throws {
        try emit(comment("The following object supports IEnumerable:"))
        try emit(OutOfBand.forced(value, context))
        switch elements.count {
        case 0: try emit(comment("The IEnumerable contains no objects."))
        case 1: try emit(comment("The IEnumerable contains the following object:"))
        default: try emit(comment("The IEnumerable contains the following \(elements.count) objects:"))
        }
        for element: Value in elements where !element.isNull { try object(element, emit) }
    }

    private func comment(_ text: String) -> FormatEntryRecord { FormatEntryRecord(.text(text), outOfBand: true) }

    private func object(_ target: Value, _ emit: (FormatRecord) throws -> Void) throws {
        if case .object(let record as FormatRecord) = target { return try emit(record) }
        let standsAlone: Bool = shape == nil || !options.force
        if standsAlone, let record: FormatEntryRecord = OutOfBand.always(target, context) { return try emit(record) }
        if generator == nil { try open(target, emit) }
        guard let generator, let base else { return }
        if standsAlone, isForeign(target, base) { return try emit(OutOfBand.forced(target, context)) }
        try enterGroup(target, base, emit)
        try emit(generator.entry(target))
        try report(base, emit)
    }

    private func open(_ first: Value, _ emit: (FormatRecord) throws -> Void) throws {
        let (base, shape): (ShapeBase, FormatShape) = try ViewChoice.base(shape, first, options, context)
        let generator: any ShapeGenerator = ViewChoice.generator(base, shape)
        self.base = base
        self.generator = generator
        self.grouping = Grouping(base)
        try emit(generator.start(first))
    }

    /// Whether the open view is not for objects of this type.
    private func isForeign(_ target: Value, _ base: ShapeBase) -> Bool {
        guard let view: ViewDefinition = base.view else { return false }
        let type: NetType? = target.asObject?.extras?.typeNames == nil ? target.type : nil
        if let type, type === knownType { return false }
        let names: [String] = ObjectView.typeNames(target)
        let isForeign: Bool = !names.contains { name in view.types.contains { CaseFolding.equal($0, name) } }
        if !isForeign { knownType = type }
        return isForeign
    }

    private func enterGroup(_ target: Value, _ base: ShapeBase, _ emit: (FormatRecord) throws -> Void) throws {
        let changed: Bool = grouping?.changes(with: target) ?? false
        if isInGroup {
            guard changed else { return }
            try emit(comment(""))
            try emit(GroupEndRecord())
        }
        isInGroup = true
        try emit(GroupStartRecord(heading: grouping?.heading(target)))
    }

    private func report(_ base: ShapeBase, _ emit: (FormatRecord) throws -> Void) throws {
        for failure in base.failures {
            let record: ErrorRecordObject = FormatFailure.expression(failure.source, failure.target)
            try emit(FormatEntryRecord(.text(ErrorView.render(record, context)), outOfBand: true))
        }
        base.failures.removeAll()
    }

    /// Ends the output: closes the group and the document if there was any object.
    public func end(emit: (FormatRecord) throws -> Void) throws {
        guard generator != nil else { return }
        if isInGroup { try emit(GroupEndRecord()) }
        isInGroup = false
        generator = nil
        try emit(FormatEndRecord())
    }
}

extension FormatFailure {
    /// The record shown for an expression that failed, with `-ShowError`.
    static func expression(_ source: ValueSource, _ target: Value) -> ErrorRecordObject {
        let message = "Failed to evaluate expression \"\(source.name)\"."
        let exception = ExceptionObject(ExceptionTypes.runtime, message)
        return ErrorRecordObject(exception, id: "mshExpressionError", category: .InvalidArgument, target: target)
    }
}
