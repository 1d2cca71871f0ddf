import "./case/index";
