package org.secondopinion.standalone;

import java.util.Map;

import org.secondopinion.web.SecondOpinionApplication;

/**
 * A program that starts the application, and prints what is a module in it and what is
 * not.
 */
final class ModuleReport {

	static final String MODULE = "module ";

	static final String NO_MODULE = "package without a module ";

	private ModuleReport() {
	}

	public static void main(String... arguments) {
		SecondOpinionApplication.start(Map.of(), arguments).close();
		ModuleLayer.boot().modules().forEach((module) -> System.out.println(MODULE + module.getName()));
		for (ClassLoader loader = ModuleReport.class.getClassLoader(); loader != null; loader = loader.getParent()) {
			loader.getUnnamedModule().getPackages().forEach((name) -> System.out.println(NO_MODULE + name));
		}
	}

}
