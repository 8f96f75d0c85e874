import ShellValues

/// Chooses the shape, and the view where there is one, from the first object.
enum ViewChoice {
    /// With more properties than this an object is shown as a list.
    private static let mostForTable = 4

    static func base(
        _ shape: FormatShape?, _ first: Value, _ options: FormatOptions, _ context: FormatContext
    ) throws -> (ShapeBase, FormatShape) {
        if let shape, !options.properties.isEmpty { return (ShapeBase(context, options, view: nil), shape) }
        let names: [String] = ObjectView.typeNames(first)
        if let view: ViewDefinition = context.views.view(for: names, shape: shape, name: options.viewName) {
            return (ShapeBase(context, options, view: view), view.shape)
        }
        if let name: String = options.viewName {
            throw FormatFailure.unknownView(name)
        }
        return (ShapeBase(context, options, view: nil), shape ?? byProperties(first, context))
    }

    private static func byProperties(_ first: Value, _ context: FormatContext) -> FormatShape {
        var count: Int = ActiveProperties.displaySet(first, context).count
        if count == 0 { count = ObjectView.propertyNames(first, context).count }
        return count <= mostForTable ? .table : .list
    }

    static func generator(_ base: ShapeBase, _ shape: FormatShape) -> any ShapeGenerator {
        switch shape {
        case .table: TableShape(base)
        case .list: ListShape(base)
        case .wide: WideShape(base)
        case .custom: CustomShape(base)
        }
    }
}

/// Errors of the formatting commands.
enum FormatFailure {
    /// `-View` names no view of the type and shape.
    static func unknownView(_ name: String) -> PSFailure {
        PSFailure(
            "FormatViewNotFound", "The pipeline has been stopped.", category: .ObjectNotFound, target: .string(name),
            type: ExceptionTypes.pipelineStopped)
    }
}
